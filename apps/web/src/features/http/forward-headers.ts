/** Headers of one connection (RFC 9110, 7.6.1), and those that the next hop sets itself. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'content-encoding',
  'accept-encoding',
  'expect',
  // Next's own, with which a client could speak as if it were the site.
  'next-resume',
]);

/**
 * The headers that may cross from one side to the other: not those of the connection, not those it
 * names as its own, and none with which Next's parts talk to each other.
 */
export function forwardHeaders(headers: Headers): Headers {
  const named = new Set(
    (headers.get('connection') ?? '').split(',').map((name) => name.trim().toLowerCase()),
  );
  const forwarded = new Headers();
  for (const [name, value] of headers) {
    if (HOP_BY_HOP.has(name) || named.has(name) || name.startsWith('x-middleware-')) continue;
    forwarded.append(name, value);
  }
  return forwarded;
}
