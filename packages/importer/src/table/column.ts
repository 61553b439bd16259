import { FileRefused } from '../file-refused.ts';
import { formatTag, matchesTag, parseTagPattern, type Tag } from '../hxl/tag.ts';

/** A column of the file, by where it stands: names may be missing, or be there twice. */
export interface Column {
  /** From 0. */
  readonly index: number;
  readonly name: string;
  readonly tag: Tag | null;
}

/** How a mapping names a column: by its header, or by its tag. */
export type ColumnName = { readonly column: string } | { readonly tag: string };

/** What to call a column to a person: its header, else its tag, else its place. */
export function nameColumn(column: Column): string {
  if (column.name !== '') return column.name;
  return column.tag === null ? `column ${column.index + 1}` : formatTag(column.tag);
}

/** The column of that name. @throws {FileRefused} when there is none, or more than one */
export function findColumn(columns: readonly Column[], wanted: ColumnName): Column {
  const [first, second] =
    'column' in wanted ? named(columns, wanted.column) : tagged(columns, wanted.tag);
  const asked = 'column' in wanted ? `called “${wanted.column}”` : `tagged ${wanted.tag}`;
  if (first === undefined) {
    throw new FileRefused('NO_COLUMN', `No column is ${asked}. There are ${listColumns(columns)}.`);
  }
  if (second !== undefined) {
    throw new FileRefused(
      'SAME_COLUMN_TWICE',
      `Two columns are ${asked} (the ${ordinal(first.index)} and the ${ordinal(second.index)}): which one is meant cannot be told.`,
    );
  }
  return first;
}

/** A list that stays readable, whatever the headers are. */
function listColumns(columns: readonly Column[]): string {
  const names = columns.slice(0, 30).map((column) => `“${nameColumn(column).slice(0, 60)}”`);
  const more = columns.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function named(columns: readonly Column[], name: string): Column[] {
  return columns.filter((column) => column.name === name.trim());
}

/** A column with just these attributes goes before one that has more. */
function tagged(columns: readonly Column[], text: string): Column[] {
  const wanted = parseTagPattern(text);
  if (wanted === null) return [];
  const fitting = columns.filter(({ tag }) => tag !== null && matchesTag(wanted, tag));
  const exact = fitting.filter(({ tag }) => tag?.attributes.length === wanted.required.length);
  return exact.length > 0 ? exact : fitting;
}

function ordinal(index: number): string {
  const number = index + 1;
  const ends: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (ends[number % 10] ?? 'th')}`;
}
