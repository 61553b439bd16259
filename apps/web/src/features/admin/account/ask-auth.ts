import { z } from 'zod';

const refusalBody = z.object({ message: z.string() });

/** What came of asking the gateway to change how somebody proves who they are. */
export type AuthAnswer<T> = { isDone: true; body: T } | { isDone: false; reason: string };

const SILENT = 'The ledger does not answer. Try again in a few seconds.';

/** Posts to the newsroom's authentication, and reads its answer as `shape` says. */
export async function askAuth<T>(
  path: string,
  body: Readonly<Record<string, string>>,
  shape: z.ZodType<T>,
): Promise<AuthAnswer<T>> {
  try {
    const response = await fetch(`/admin/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
    });
    const answer: unknown = await response.json();
    if (response.ok) return { isDone: true, body: shape.parse(answer) };
    const refusal = refusalBody.safeParse(answer);
    return { isDone: false, reason: refusal.success ? refusal.data.message : SILENT };
  } catch {
    return { isDone: false, reason: SILENT };
  }
}
