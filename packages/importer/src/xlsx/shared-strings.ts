import type { Bytes } from '../bytes/bytes.ts';
import { FileRefused } from '../file-refused.ts';
import type { Limits } from '../limits.ts';
import { readWholeXml } from './read-xml.ts';

/** The texts that cells share by number. Phonetic readings (`rPh`) are no part of a text. */
export async function readSharedStrings(part: Bytes | null, limits: Limits): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let characters = 0;
  let isText = false;
  let phonetic = 0;
  await readWholeXml(part, {
    opened: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    closed: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
      if (name === 'si') strings.push(text);
    },
    text: (piece) => {
      if (!isText) return;
      text += piece;
      characters += piece.length;
      if (characters > limits.sharedCharacters || strings.length > limits.rows) {
        throw new FileRefused(
          'TOO_LARGE',
          'The spreadsheet shares more text between its cells than is allowed.',
        );
      }
    },
  });
  return strings;
}
