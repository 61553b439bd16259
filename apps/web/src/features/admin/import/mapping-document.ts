import { z } from 'zod';

// The parts of a mapping document that the form shows. Whatever else stands in it is kept as it is;
// the gateway judges the whole.

export type ColumnRef = { column: string } | { tag: string };

/** A text for all rows, a column, or something that only the document itself can say. */
export type FieldRef = string | ColumnRef | Record<string, unknown>;

export interface CountSpec {
  value?: ColumnRef | undefined;
  unit?: FieldRef | undefined;
  measure?: FieldRef | undefined;
  countUnit?: FieldRef | undefined;
  temporalKind?: FieldRef | undefined;
  population?: FieldRef | undefined;
  mode?: FieldRef | undefined;
  origin?: FieldRef | undefined;
  destination?: FieldRef | undefined;
  period?: PeriodSpec | undefined;
  [other: string]: unknown;
}

export interface PeriodSpec {
  as: string;
  from?: ColumnRef | undefined;
  year?: ColumnRef | undefined;
  month?: ColumnRef | undefined;
  first?: ColumnRef | undefined;
  last?: ColumnRef | undefined;
  at?: string | undefined;
  precision?: string | undefined;
}

export interface SourceSpec {
  id: string;
  name: string;
  kind: string;
  country: string | null;
}

export interface PlaceSpec {
  id: string;
  name: string;
  kind: string;
}

export interface TotalSpec {
  total: ColumnRef;
  parts: ColumnRef[];
}

export interface MappingDocument {
  name?: string;
  title?: string;
  sources?: SourceSpec[];
  citation?: { title?: string; url?: string | null };
  places?: { declare?: PlaceSpec[]; [other: string]: unknown };
  reports?: CountSpec[] | 'FROM_TAGS';
  checks?: { totals?: TotalSpec[]; [other: string]: unknown };
  policy?: { create?: string[]; [other: string]: unknown };
  [other: string]: unknown;
}

const object = z.record(z.string(), z.unknown());

/** Reads a document; null where it is no object of JSON. What is in it is the gateway's to judge. */
export function parseDocument(text: string): MappingDocument | null {
  try {
    return object.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** A column as the value of a choice: `tag:#idp_num`, `column:Date`; empty where there is none. */
export function columnKey(ref: unknown): string {
  if (!isColumnRef(ref)) return '';
  return 'tag' in ref ? `tag:${ref.tag}` : `column:${ref.column}`;
}

/** The column that the value of a choice stands for. */
export function columnOf(key: string): ColumnRef | undefined {
  if (key.startsWith('tag:')) return { tag: key.slice('tag:'.length) };
  return key.startsWith('column:') ? { column: key.slice('column:'.length) } : undefined;
}

/** Whether a field is a plain column: one that is looked up in a table is more than that. */
export function isColumnRef(ref: unknown): ref is ColumnRef {
  if (typeof ref !== 'object' || ref === null || Object.keys(ref).length !== 1) return false;
  return (
    ('tag' in ref && typeof ref.tag === 'string') ||
    ('column' in ref && typeof ref.column === 'string')
  );
}

/** A field as a person reads it, where the form cannot change it. */
export function describeField(field: unknown): string {
  const { table, pick, column, tag, template } = object.catch({}).parse(field);
  if (typeof template === 'string') return `“${template}”`;
  const from = String(column ?? tag ?? 'as the document says');
  if (typeof table !== 'string') return from;
  return `${from}, looked up in the table “${table}”${typeof pick === 'string' ? ` (${pick})` : ''}`;
}

/** A name of a file as the name of a mapping: "Border crossings.csv" is `border-crossings`. */
export function mappingName(fileName: string): string {
  const words = fileName.replace(/(\.(csv|tsv|txt|xlsx|gz))+$/i, '').toLowerCase();
  return (
    words
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'mapping'
  );
}
