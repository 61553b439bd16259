/**
 * Whether a request that changes something comes from a page of this site. Browsers name the page's
 * origin with every POST; newer ones also say how it relates to ours. What says neither is refused:
 * a cookie that comes along with it proves nothing.
 */
export function isSameOrigin(headers: Headers, siteUrl: string): boolean {
  const origin = headers.get('origin');
  const relation = headers.get('sec-fetch-site');
  if (relation !== null && relation !== 'same-origin') return false;
  if (origin !== null) return origin === new URL(siteUrl).origin;
  return relation === 'same-origin';
}
