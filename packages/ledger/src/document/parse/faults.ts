/** What keeps a value from being an article. */
export interface DocumentFault {
  /** Where it stands: "content[2].content[0].attrs.level". */
  path: string;
  /** What stands there, shortened; "nothing" where something is missing. */
  given: string;
  /** What may stand there. */
  allowed: string;
}

/** Reads one value of a document; what is wrong with it goes to the faults. Null: nothing was read. */
export type Read<T> = (value: unknown, path: string, faults: DocumentFault[]) => T | null;

/** Notes a fault. The value itself is cut short: a fault is read by people. */
export const refuse = (
  value: unknown,
  path: string,
  allowed: string,
  faults: DocumentFault[],
): null => {
  faults.push({ path, given: shown(value), allowed });
  return null;
};

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** A plain object that holds no other keys than these. */
export const readObject = (
  value: unknown,
  keys: readonly string[],
  path: string,
  faults: DocumentFault[],
): Record<string, unknown> | null => {
  const what = `an object with ${keys.join(', ')}`;
  if (!isRecord(value)) return refuse(value, path, what, faults);
  const other = Object.keys(value).filter((key) => !keys.includes(key));
  for (const key of other) refuse(value[key], `${path}.${key}`, `no “${key}”: ${what}`, faults);
  return other.length === 0 ? value : null;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list each member of which can be read, `most` of them at most; an absent one is empty. */
export const readList = <T>(
  value: unknown,
  read: Read<T>,
  most: number,
  path: string,
  faults: DocumentFault[],
): T[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    refuse(value, path, 'a list', faults);
    return [];
  }
  if (value.length > most) {
    refuse(`${value.length} members`, path, `at most ${most} members`, faults);
    return [];
  }
  return value.flatMap((one, at) => read(one, `${path}[${at}]`, faults) ?? []);
};

/** Text of at most so many characters, without NUL and lone surrogates, which no database holds. */
export const readText = (
  value: unknown,
  most: number,
  path: string,
  faults: DocumentFault[],
): string | null => {
  if (typeof value !== 'string') return refuse(value, path, 'text', faults);
  if (value.length > most) return refuse(value, path, `text of at most ${most} characters`, faults);
  if (value.includes('\0') || !value.isWellFormed()) {
    return refuse(value, path, 'text without NUL or halves of characters', faults);
  }
  // They show 370,000 where 000,073 is written, and no language needs them.
  if (/[\u202D\u202E]/.test(value)) {
    return refuse(value, path, 'text that is not made to run backwards', faults);
  }
  return value;
};

/** A record's name: a slug, a key, a place's code. */
export const readName = (value: unknown, path: string, faults: DocumentFault[]): string | null =>
  typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/.test(value)
    ? value
    : refuse(value, path, 'the key of a record: letters, digits, - . _ :', faults);

/** One of these words. */
export const readOne = <Word extends string>(
  value: unknown,
  words: readonly Word[],
  path: string,
  faults: DocumentFault[],
): Word | null =>
  words.find((word) => word === value) ?? refuse(value, path, words.join(', '), faults);
