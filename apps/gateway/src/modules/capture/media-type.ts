/** What an uploaded file may be: evidence, or a table to import. */
export type MediaType =
  | 'application/gzip'
  | 'application/pdf'
  | 'image/gif'
  | 'image/jpeg'
  | 'image/png'
  | 'image/svg+xml'
  | 'image/webp'
  | 'multipart/related'
  | 'text/csv'
  | 'text/html'
  | 'text/plain'
  | 'text/tab-separated-values'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TABLES: ReadonlySet<MediaType> = new Set([
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'application/gzip',
  SPREADSHEET,
]);

/** What a browser says of a file whose type it does not know well: a page in one file, a table where Excel is. */
const VAGUE = new Set([
  '',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/x-mimearchive',
  'application/zip',
  'application/x-gzip',
  'message/rfc822',
]);

/** The most bytes of a file, by what it is: tables to import are long. */
export function limitOf(type: MediaType): number {
  return (TABLES.has(type) ? 200 : 25) * 1024 * 1024;
}

/**
 * What a file is by its first bytes, where that agrees with what it is said to be; null where it
 * does not, or where it is nothing that is taken.
 */
export function mediaTypeOf(declared: string, name: string, head: Buffer): MediaType | null {
  const said = declared.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const possible = possibleTypes(head);
  if (!VAGUE.has(said)) return possible.find((type) => type === said) ?? null;
  const byName = /\.tsv$/i.test(name)
    ? 'text/tab-separated-values'
    : /\.csv$/i.test(name)
      ? 'text/csv'
      : null;
  return possible.find((type) => type === byName) ?? possible[0] ?? null;
}

/** The first bytes of each kind, in hexadecimal. */
const SIGNATURES: readonly (readonly [MediaType, RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/gif', /^474946383[79]61/],
  ['image/webp', /^52494646.{8}57454250/],
  [SPREADSHEET, /^504b0304/],
  // A packed table: what is in it is judged when it is imported.
  ['application/gzip', /^1f8b08/],
];

function possibleTypes(head: Buffer): MediaType[] {
  // A PDF may have a little of something else before it.
  if (head.subarray(0, 1024).includes('%PDF-')) return ['application/pdf'];
  const first = head.toString('hex', 0, 16);
  const binary = SIGNATURES.filter(([, signature]) => signature.test(first)).map(([type]) => type);
  if (binary.length > 0) return binary;
  const text = textOf(head);
  if (text === null) return [];
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(text)) {
    return ['image/svg+xml'];
  }
  if (isWebArchive(text)) return ['multipart/related'];
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(text)) return ['text/html'];
  return ['text/plain', 'text/csv', 'text/tab-separated-values'];
}

/** A page with its pictures in one file (MHTML, RFC 2557): it begins with the headers of a message. */
function isWebArchive(text: string): boolean {
  const [headers = ''] = text.split(/\r?\n\r?\n/, 1);
  return (
    /^[\w-]+:/.test(headers) &&
    /^mime-version:/im.test(headers) &&
    /^content-type:\s*multipart\/related\b/im.test(headers)
  );
}

/** The beginning of a text in UTF-8, UTF-16 or a single-byte encoding; null for what is no text. */
function textOf(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le');
  if (head[0] === 0xfe && head[1] === 0xff) return 'text';
  if (isWide(head)) return 'text';
  return head.includes(0) ? null : head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}

/** UTF-16 without a mark: of each pair of bytes one is zero nearly everywhere, and the other never. */
function isWide(head: Buffer): boolean {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > head.length / 4;
}
