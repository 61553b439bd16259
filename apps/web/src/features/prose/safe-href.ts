/** An address that a link of an article may have: on the web, by mail, or on this site. Else null. */
export function safeHref(href: string): string | null {
  if (/^(\/(?!\/)|#)/.test(href)) return href;
  try {
    const { protocol } = new URL(href);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
