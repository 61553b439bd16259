import type { Database } from '@headcount/db';
import type { FastifyRequest } from 'fastify';
import type { FindViewer } from '../../front-door/staff-route.ts';
import type { IdentitySettings } from '../settings.ts';
import { COOKIE_PREFIX, sessionCookieName } from '../session-cookie.ts';
import type { Viewer } from '../viewer.ts';
import { askAuth, type AuthAnswer, type AuthQuestion } from './ask-auth.ts';
import { clientAddress } from './client-address.ts';
import type { Auth } from './create-auth.ts';
import type { Turns } from './turns.ts';

/** What the routes by which staff come in work with. */
export interface Entrance {
  readonly database: Database;
  readonly auth: Auth;
  readonly settings: IdentitySettings;
  readonly findViewer: FindViewer;
  readonly turns: Turns;
}

/** The longest body that anybody may send before they are let in. */
export const ENTRANCE_BODY = { bodyLimit: 16 * 1024 } as const;

/**
 * Asks better-auth on behalf of a request. Of its cookies only ours are told, and that of the session
 * only where it stands for somebody who may enter.
 */
export function askFor(
  { auth, settings }: Entrance,
  request: FastifyRequest,
  viewer: Viewer | null,
  question: Pick<AuthQuestion, 'method' | 'path' | 'body'>,
): Promise<AuthAnswer> {
  return askAuth(auth, settings.siteUrl, request, {
    ...question,
    address: clientAddress(request, settings.trustedProxies),
    cookie: cookiesFor(request, settings, viewer),
  });
}

function cookiesFor(
  { headers }: FastifyRequest,
  { siteUrl }: IdentitySettings,
  viewer: Viewer | null,
): string {
  const isSecure = siteUrl.startsWith('https:');
  const session = `${sessionCookieName(isSecure)}=`;
  const ours = `${isSecure ? '__Secure-' : ''}${COOKIE_PREFIX}.`;
  return (headers.cookie ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one.startsWith(ours) && (viewer !== null || !one.startsWith(session)))
    .join('; ');
}

/** Who is signed in by the cookies of an answer; null where it signs nobody in. */
export function whoCameIn(
  { findViewer }: Entrance,
  { cookies }: AuthAnswer,
): Promise<Viewer | null> {
  const cookie = cookies.map((one) => one.slice(0, one.indexOf(';'))).join('; ');
  return findViewer({ headers: { cookie } });
}

/** The fields of a body, as text: empty where one is missing or is no text. */
export function readFields<Name extends string>(
  { body }: FastifyRequest,
  names: readonly Name[],
): Record<Name, string> {
  const given = typeof body === 'object' && body !== null ? new Map(Object.entries(body)) : null;
  const entries = names.map((name) => {
    const value: unknown = given?.get(name);
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
