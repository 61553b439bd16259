import { createHmac, timingSafeEqual } from 'node:crypto';

/** Every cookie of the newsroom begins with this. */
export const COOKIE_PREFIX = 'headcount';

/** The session's cookie. Browsers take the longer name over HTTPS only. */
export function sessionCookieName(isSecure: boolean): string {
  return `${isSecure ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
}

/** The token of a session as its cookie's value: with a signature, so that no other token is looked for. */
export function signToken(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signatureOf(token, secret)}`);
}

/** The token that a request's cookie holds; null where there is none, or its signature is not ours. */
export function readSessionToken(
  cookies: string | undefined,
  name: string,
  secret: string,
): string | null {
  const value = cookies
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const [, token, signature] = /^([^.]+)\.(.+)$/.exec(decode(value ?? '')) ?? [];
  if (token === undefined || signature === undefined) return null;
  const expected = Buffer.from(signatureOf(token, secret));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function signatureOf(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
