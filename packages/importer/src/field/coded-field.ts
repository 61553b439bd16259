import type { Fault } from '../report/refusal.ts';
import type { FieldReader } from './field-reader.ts';

/** A field that must be one of the ledger's words. */
export function worded<Word extends string>(
  read: FieldReader,
  name: string,
  words: readonly Word[],
) {
  return (cells: readonly string[], faults: Fault[]): Word | null => {
    const text = read(cells, faults);
    const word = words.find((one) => one === text);
    if (word !== undefined || text === null) return word ?? null;
    faults.push({
      code: 'NOT_A_WORD',
      column: name,
      value: text,
      reason: `“${text}” is no ${name}`,
      allowed: words,
    });
    return null;
  };
}

/** A field that must be written like a code. */
export function coded(read: FieldReader, name: string, pattern: RegExp): FieldReader {
  return (cells, faults) => {
    const text = read(cells, faults);
    if (text === null || pattern.test(text)) return text;
    faults.push({
      code: 'NOT_A_CODE',
      column: name,
      value: text,
      reason: `“${text}” cannot be the code of a ${name}`,
      allowed: [],
    });
    return null;
  };
}
