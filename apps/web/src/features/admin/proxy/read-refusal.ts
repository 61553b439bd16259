import { z } from 'zod';

const refusalBody = z.object({ code: z.string().optional(), message: z.string().optional() });

/** Why the gateway would not let somebody in. */
export interface Refusal {
  /** In capitals, as the gateway names it; `REFUSED` and `SILENT` are ours. */
  code: string;
  /** The gateway's sentence, where it wrote one. */
  message: string | null;
  /** Seconds until the next try is worth it. */
  wait: number | null;
}

/** Reads the answer to a sign-in, a code or an invitation that was not taken. */
export async function readRefusal(answer: Response | null): Promise<Refusal> {
  if (!answer) return { code: 'SILENT', message: null, wait: null };
  const wait = answer.status === 429 ? waitOf(answer.headers) : null;
  const body = refusalBody.safeParse(await answer.json().catch(() => null));
  const message = (body.success && body.data.message) || null;
  const code = (body.success && body.data.code) || (answer.status >= 500 ? 'SILENT' : 'REFUSED');
  return { code, message, wait };
}

function waitOf(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? headers.get('x-retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}
