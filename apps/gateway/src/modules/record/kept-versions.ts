import type { Sql } from '@headcount/db';
import { findRecordings, type VersionKey } from '@headcount/db/records';
import type { Instant } from '@headcount/ledger';
import type { Kept } from './book.ts';

interface VersionRow {
  readonly id: string;
  readonly version: number;
  readonly knownFrom: Instant;
  readonly knownTo: Instant | null;
}

/** Versions with who recorded each of them, in their order. */
export async function keptVersions<Row extends VersionRow>(
  sql: Sql,
  kind: VersionKey['kind'],
  rows: readonly Row[],
): Promise<Kept<Row>[]> {
  const recordings = await findRecordings(
    sql,
    rows.map(({ id, version }) => ({ kind, id, version })),
  );
  return rows.map((row, at) => {
    const recording = recordings[at];
    if (!recording)
      throw new Error(`Version ${row.version} of ${row.id} was read and is not there.`);
    const { recordedBy, recordedAt, changeReason } = recording;
    const { version, knownFrom, knownTo } = row;
    return { version, knownFrom, knownTo, recordedBy, recordedAt, changeReason, row };
  });
}
