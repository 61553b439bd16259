import { FileRefused } from '../file-refused.ts';
import { findTagRow, tagRowWithin } from '../hxl/find-tag-row.ts';
import { parseTag } from '../hxl/tag.ts';
import type { Column } from './column.ts';
import type { Row, Rows } from './row.ts';

/** A table whose head has been read: its columns, and the rows below them. */
export interface Table {
  readonly columns: readonly Column[];
  /** The row of headers as it stands in the file: the words that a citation of the file quotes. */
  readonly header: readonly string[];
  readonly rows: Rows;
}

/** Where the columns are named. */
export interface HeaderPlace {
  /** Are there hashtags under the headers? */
  readonly isTagged: boolean;
  /** Which row holds the headers, from 1, when there are no hashtags. */
  readonly headerRow: number;
}

/** Reads the head of a table. @throws {FileRefused} when it has no columns, or no hashtags */
export async function openTable(rows: Rows, place: HeaderPlace): Promise<Table> {
  const source = rows[Symbol.asyncIterator]();
  const needed = place.isTagged ? tagRowWithin : place.headerRow;
  const read: Row[] = [];
  let isOver = false;
  while (read.length < needed && !isOver) {
    const next = await source.next();
    isOver = next.done === true;
    if (next.done !== true) read.push(...next.value);
  }
  const at = place.isTagged ? findTagRow(read) : place.headerRow - 1;
  if (read.length === 0) throw new FileRefused('EMPTY', 'The file has no rows.');
  if (at === -1) {
    throw new FileRefused('NO_TAGS', `None of the first ${tagRowWithin} rows holds HXL hashtags.`);
  }
  const tags = place.isTagged ? (read[at]?.cells ?? []) : [];
  const header = read[place.isTagged ? at - 1 : at]?.cells ?? [];
  return {
    columns: columnsOf(header, tags),
    header: header.length > 0 ? header : tags,
    rows: rest(read.slice(at + 1), source),
  };
}

function columnsOf(header: readonly string[], tags: readonly string[]): Column[] {
  return Array.from({ length: Math.max(header.length, tags.length) }, (_, index) => ({
    index,
    name: (header[index] ?? '').trim(),
    tag: parseTag(tags[index] ?? ''),
  }));
}

async function* rest(read: readonly Row[], source: AsyncIterator<readonly Row[]>): Rows {
  try {
    if (read.length > 0) yield read;
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      yield next.value;
    }
  } finally {
    await source.return?.();
  }
}
