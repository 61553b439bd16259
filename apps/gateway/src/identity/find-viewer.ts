import { type Database, findSignedIn } from '@headcount/db';
import type { FindViewer } from '../front-door/staff-route.ts';
import { readSessionToken, sessionCookieName } from './session-cookie.ts';

/** What the newsroom is told from outside. */
export interface IdentitySettings {
  /** Signs cookies and encrypts second factors: at least 32 characters that only the gateway knows. */
  readonly secret: string;
  /** Where readers and staff find the site: `https://headcount.example`. */
  readonly siteUrl: string;
}

/**
 * Looks the session up in the database, at every request: whoever was suspended, or given another
 * role, is so at once.
 */
export function createFindViewer(
  database: Database,
  { secret, siteUrl }: IdentitySettings,
): FindViewer {
  const name = sessionCookieName(siteUrl.startsWith('https:'));
  return async ({ headers }) => {
    const token = readSessionToken(headers.cookie, name, secret);
    return token === null ? null : await findSignedIn(database.sql, token);
  };
}
