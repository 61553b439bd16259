/** The longest name of a file that is kept. */
const MOST = 200;

/**
 * The name under which a file came, from its percent-encoded header: without folders and control
 * characters; null where it is none.
 */
export function fileNameOf(header: unknown): string | null {
  if (typeof header !== 'string') return null;
  try {
    const name = decodeURIComponent(header)
      .split(/[/\\]/)
      .at(-1)
      ?.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim();
    const isName = name !== undefined && name !== '' && name !== '.' && name !== '..';
    return isName && name.isWellFormed() ? name.slice(0, MOST).toWellFormed() : null;
  } catch {
    return null;
  }
}

/** The header by which a browser keeps a file instead of showing it, under its name. */
export function asAttachment(name: string): string {
  const plain = name.replaceAll(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
