import { type Database, findSignedIn } from '@headcount/db';
import type { FindViewer } from '../front-door/staff-route.ts';
import { readSessionToken, sessionCookieName } from './session-cookie.ts';
import type { IdentitySettings } from './settings.ts';

/**
 * Looks the session up in the database, at every request: whoever was suspended, or given another
 * role, is so at once.
 */
export function createFindViewer(
  database: Database,
  { secret, siteUrl }: Pick<IdentitySettings, 'secret' | 'siteUrl'>,
): FindViewer {
  const name = sessionCookieName(siteUrl.startsWith('https:'));
  return async ({ headers }) => {
    const token = readSessionToken(headers.cookie, name, secret);
    return token === null ? null : await findSignedIn(database.sql, token);
  };
}
