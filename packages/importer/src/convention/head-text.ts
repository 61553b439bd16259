import { headBytes } from '../bytes/read-head.ts';
import type { Encoding } from '../encoding/encoding.ts';

/**
 * The whole records at the beginning of a head: it may end within a character, a line, or a cell that
 * holds lines of its own.
 */
export function headText(head: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding, { fatal: false }).decode(head, { stream: true });
  if (head.length < headBytes) return text;
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === '\n' && !isQuoted) end = at + 1;
  }
  return end === 0 ? text : text.slice(0, end);
}

/** A text as what is read piece by piece. */
export async function* textOnce(text: string): AsyncGenerator<string> {
  yield text;
}
