/** An address of the site that keeps to what was known at the moment the reader chose. */
export function withAsOf(href: string, asOf: string | null): string {
  if (!asOf) return href;
  const [path = '', fragment] = href.split('#');
  const separator = path.includes('?') ? '&' : '?';
  const address = `${path}${separator}asOf=${encodeURIComponent(asOf)}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}
