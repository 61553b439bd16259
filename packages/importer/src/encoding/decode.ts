import type { Bytes } from '../bytes/bytes.ts';
import { FileRefused } from '../file-refused.ts';
import type { Encoding } from './encoding.ts';

/** Reads bytes as text, without the byte order mark. @throws {FileRefused} at what is not in the encoding */
export async function* decode(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const refuse = (error: unknown): never => {
    if (!(error instanceof TypeError)) throw error;
    throw new FileRefused(
      'WRONG_ENCODING',
      `The file is not ${encoding} in or after line ${line}.`,
      line,
    );
  };
  for await (const chunk of bytes) {
    let text = '';
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch (error) {
      refuse(error);
    }
    yield text;
    line += countLines(text);
  }
  try {
    yield decoder.decode();
  } catch (error) {
    refuse(error);
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
