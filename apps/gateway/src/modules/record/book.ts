import type { Sql } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import type { FieldChange } from '../../generated/resolvers.ts';
import type { RecordKind } from '../../generated/staff-resolvers.ts';
import type { NodeParent } from '../../parents.ts';
import type { StaffContext } from '../../staff-context.ts';
import { changesBetween, type Told } from './changes-between.ts';

/** One version of a record as it is kept: what it says, and who recorded it. */
export interface Kept<Row> {
  readonly version: number;
  /** Null where the record carries no known time. */
  readonly knownFrom: Instant | null;
  readonly knownTo: Instant | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly changeReason: string | null;
  readonly row: Row;
}

/** Who writes a version, when it becomes known, and why. */
export interface Writing {
  readonly version: number;
  readonly knownFrom: Instant;
  readonly recordedBy: string;
  readonly changeReason: string | null;
}

/** How one sort of record is kept: read, told, and written anew. */
export interface BookEntry<Row, Content, Parent extends NodeParent> {
  readonly kind: RecordKind;
  /** What each field says, as text, by its way in the record's GraphQL type. */
  readonly told: Told<Row>;
  /** The record as it stands, read anew. */
  find(context: StaffContext, id: string): Promise<Parent | null>;
  /** Every version, the latest first. */
  list(sql: Sql, id: string): Promise<readonly Kept<Row>[]>;
  /** What a version says, to be written again. */
  contentOf(row: Row): Content;
  /** The same, marked as no longer to be used; to be used again where the reason is null. */
  deprecated(content: Content, reason: string | null): Content;
  /** The key of the record that took its place: it has no further version. Left out where none can. */
  replacedBy?(row: Row): string | null;
  write(sql: Sql, id: string, content: Content, writing: Writing): Promise<void>;
}

/** A book of records whose rows are nobody's business outside of it. */
export interface Book<Parent extends NodeParent = NodeParent> {
  readonly kind: RecordKind;
  find(context: StaffContext, id: string): Promise<Parent | null>;
  /** The same, of a record that was just recorded. */
  get(context: StaffContext, id: string): Promise<Parent>;
  versions(sql: Sql, id: string): Promise<readonly KeptVersion[]>;
}

/** A book in which entries are written. */
export interface WritableBook<
  Content,
  Parent extends NodeParent = NodeParent,
> extends Book<Parent> {
  write(sql: Sql, id: string, content: Content, writing: Writing): Promise<void>;
}

/** A version that can tell what it changed, and be written again. */
export interface KeptVersion extends Kept<unknown> {
  /** The key of the record that took its place; null while none has. */
  readonly replacedBy: string | null;
  /** What it says otherwise than another version, of the same record or of one whose place it took. */
  changesSince(other: KeptVersion): FieldChange[];
  /** Writes what it says as another version. */
  writeAgain(sql: Sql, id: string, writing: Writing): Promise<void>;
  /** The same, marked as no longer to be used, or as to be used again. */
  writeDeprecated(sql: Sql, id: string, reason: string | null, writing: Writing): Promise<void>;
}

/** Closes a book over its rows. */
export function openBook<Row, Content, Parent extends NodeParent>(
  entry: BookEntry<Row, Content, Parent>,
): WritableBook<Content, Parent> {
  const rows = new WeakMap<KeptVersion, Row>();
  const versionOf = (kept: Kept<Row>): KeptVersion => {
    const content = entry.contentOf(kept.row);
    const version: KeptVersion = {
      ...kept,
      replacedBy: entry.replacedBy?.(kept.row) ?? null,
      changesSince(other) {
        const before = rows.get(other);
        return before === undefined ? [] : changesBetween(entry.told, before, kept.row);
      },
      writeAgain: (sql, id, writing) => entry.write(sql, id, content, writing),
      writeDeprecated: (sql, id, reason, writing) =>
        entry.write(sql, id, entry.deprecated(content, reason), writing),
    };
    rows.set(version, kept.row);
    return version;
  };
  return {
    kind: entry.kind,
    find: (context, id) => entry.find(context, id),
    async get(context, id) {
      const record = await entry.find(context, id);
      if (!record) throw new Error(`The record ${id} was recorded and is not there.`);
      return record;
    },
    write: (sql, id, content, writing) => entry.write(sql, id, content, writing),
    versions: async (sql, id) => (await entry.list(sql, id)).map(versionOf),
  };
}
