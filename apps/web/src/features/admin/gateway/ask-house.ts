import { headers } from 'next/headers';
import { env } from '@/env.ts';
import { reportSilence } from '@/features/gateway/report-silence.ts';

const DEADLINE = 8_000;

/**
 * Asks the newsroom's part of the gateway about something that is not GraphQL and needs nobody signed
 * in: the ways in, an invitation. Null where it does not answer.
 */
export async function askHouse(path: string): Promise<Response | null> {
  const address = (await headers()).get('x-forwarded-for');
  try {
    return await fetch(`${env.staffUrl}${path}`, {
      // Limits are for each visitor, not for the site that asks in their name.
      headers: { accept: 'application/json', ...(address && { 'x-forwarded-for': address }) },
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE),
    });
  } catch (error) {
    reportSilence(error);
    return null;
  }
}
