/**
 * Whether an address may stand in an article: on the web, by mail, or on this site. What a browser
 * would run ("javascript:"), and what it reads as another site ("//other", "/\other"), may not.
 */
export const isSafeHref = (href: unknown): href is string => {
  if (typeof href !== 'string' || href.length > 2000 || !href.isWellFormed()) return false;
  // Browsers drop tabs and line breaks from an address before they read it.
  if (/[\p{Cc}\s]/u.test(href)) return false;
  if (/^(\/(?![/\\])|#)/.test(href)) return true;
  return URL.canParse(href) && /^(https?:\/\/|mailto:)/i.test(href);
};
