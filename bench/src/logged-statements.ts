/** A statement as the server received it: its parameters are texts, as pg sends them. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** Stands for the tab that begins an entry's further lines. */
const further = '\u2409';

/**
 * The statements in a stretch of PostgreSQL's log, in their order. An entry's further lines begin
 * with a tab; the parameters of a statement stand in the entry after it.
 */
export function readStatements(log: string): Statement[] {
  const entries = log.replaceAll('\n\t', `\n${further}`).split(new RegExp(`\\n(?!${further})`));
  return entries.flatMap((entry, index) => {
    const text = entry.match(/ LOG: {2}(?:execute [^:]+|statement): ([^]*)$/)?.[1];
    if (text === undefined) return [];
    return [{ text: text.replaceAll(further, ''), values: valuesIn(entries[index + 1] ?? '') }];
  });
}

function valuesIn(entry: string): (string | null)[] {
  const list = entry.match(/ DETAIL: {2}[Pp]arameters: ([^]*)$/)?.[1] ?? '';
  return [...list.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    ([, value]) => value?.replaceAll("''", "'").replaceAll(further, '') ?? null,
  );
}
