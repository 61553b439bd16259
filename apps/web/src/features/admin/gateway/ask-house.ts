import { env } from '@/env.ts';
import { reportSilence } from '@/features/gateway/report-silence.ts';

const DEADLINE = 8_000;

/**
 * Asks the newsroom's part of the gateway about something that is not GraphQL and needs nobody signed
 * in: the ways in, an invitation. Null where it does not answer.
 */
export async function askHouse(path: string): Promise<Response | null> {
  try {
    return await fetch(`${env.staffUrl}${path}`, {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE),
    });
  } catch (error) {
    reportSilence(error);
    return null;
  }
}
