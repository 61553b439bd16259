import { printLink } from './print-link.ts';
import type { Where } from './where.ts';
import { welcome } from './welcome.ts';

/** Makes the first administrator as everybody does: by the printed link, with a password. */
export async function becomeAdministrator(
  databaseUrl: string,
  siteUrl: string,
): Promise<Where['administrator']> {
  const administrator = { email: 'grace@newsroom.test', password: 'seven journeys to the north' };
  const link = await printLink(databaseUrl, siteUrl);
  await welcome(siteUrl, link, { name: 'Grace Administrator', ...administrator });
  return administrator;
}
