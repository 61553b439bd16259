import { certain, open, type Proposal } from '../convention/proposal.ts';
import type { Encoding } from './encoding.ts';

/** Byte order marks, the longest first. */
const marks: readonly [Encoding, readonly number[], string][] = [
  ['utf-8', [0xef, 0xbb, 0xbf], 'EF BB BF'],
  ['utf-16le', [0xff, 0xfe], 'FF FE'],
  ['utf-16be', [0xfe, 0xff], 'FE FF'],
];

/** Proposes the encoding of a file from its first bytes (the WHATWG Encoding Standard's names). */
export function detectEncoding(head: Uint8Array): Proposal<Encoding> {
  const marked = markOf(head);
  if (marked) return certain(marked[0], `The file begins with the byte order mark ${marked[2]}.`);
  return detectWide(head) ?? detectUtf8(head) ?? detectSingleByte(head);
}

/** What the byte order mark says; null without one. It is the file's own word. */
export function markedEncoding(head: Uint8Array): Encoding | null {
  return markOf(head)?.[0] ?? null;
}

function markOf(head: Uint8Array) {
  return marks.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
}

/** UTF-16 without a mark: every other byte of plain text is zero. */
function detectWide(head: Uint8Array): Proposal<Encoding> | null {
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 8) return null;
  const best: Encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const share = Math.round((100 * Math.max(even, odd)) / Math.max(head.length / 2, 1));
  return certain(best, `${share} % of every second byte are zero, as in UTF-16 without a mark.`);
}

function detectUtf8(head: Uint8Array): Proposal<Encoding> | null {
  const first = head.findIndex((byte) => byte >= 0x80);
  if (first === -1) {
    return certain(
      'utf-8',
      'There are only ASCII characters so far, which UTF-8 reads as they are.',
    );
  }
  try {
    // A head may be cut within a character: streaming forgives that, and nothing else.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return certain(
      'utf-8',
      `The characters beyond ASCII, from byte ${first + 1} on, are valid UTF-8.`,
    );
  } catch {
    return null;
  }
}

/**
 * One byte a character: which one cannot be proven. In Cyrillic text most letters are high bytes, in
 * a Latin one the few with accents.
 */
function detectSingleByte(head: Uint8Array): Proposal<Encoding> {
  let high = 0;
  let low = 0;
  for (const byte of head) {
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) low += 1;
  }
  const order: Encoding[] =
    high * 4 > low ? ['windows-1251', 'windows-1252'] : ['windows-1252', 'windows-1251'];
  return open(
    order,
    `It is not UTF-8; ${high} letters are above ASCII against ${low} within, which ${order[0] ?? ''} explains best.`,
  );
}
