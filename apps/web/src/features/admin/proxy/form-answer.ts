import { answeredHeaders } from './newsroom-headers.ts';

/**
 * Sends the browser on after a form (303: by GET), with the cookies that the gateway set. Where it
 * leads is always a path of this site.
 */
export function formAnswer(
  path: string,
  { answer = null, cookies = [] }: { answer?: Response | null; cookies?: readonly string[] } = {},
): Response {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' });
  const given = answer ? answeredHeaders(answer.headers).getSetCookie() : [];
  for (const cookie of [...given, ...cookies]) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
