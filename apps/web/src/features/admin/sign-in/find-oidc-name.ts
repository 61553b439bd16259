import { z } from 'zod';
import { askHouse } from '../gateway/ask-house.ts';

const ways = z.object({ oidc: z.object({ name: z.string().min(1) }).nullable() });

/** The name of the service that vouches for staff besides passwords; null where there is none. */
export async function findOidcName(): Promise<string | null> {
  const answer = await askHouse('/auth/ways');
  const read = answer?.ok ? ways.safeParse(await answer.json().catch(() => null)) : null;
  return read?.data?.oidc?.name ?? null;
}
