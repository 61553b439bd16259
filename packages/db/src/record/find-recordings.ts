import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** A version of a record, by its kind and its number. */
export interface VersionKey {
  readonly kind: 'EVENT' | 'CROSSING' | 'QUOTE' | 'FIGURE';
  readonly id: string;
  readonly version: number;
}

/** Who recorded a version, and when. */
export interface VersionRecording {
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly changeReason: string | null;
  /** Why the version says that the record is no longer to be used; null where it does not. */
  readonly deprecatedReason: string | null;
}

/** Who recorded each of these versions, in their order; null where there is none. One statement. */
export async function findRecordings(
  sql: Sql,
  keys: readonly VersionKey[],
): Promise<(VersionRecording | null)[]> {
  const kinds = [...new Set(keys.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  const parts = kinds.map((kind) =>
    recordingsOf(
      kind,
      keys.filter((key) => key.kind === kind),
    ),
  );
  const { rows } = await raw<
    VersionKey & VersionRecording
  >`${raw.join(parts, raw` union all `)}`.execute(sql);
  const found = new Map(rows.map((row) => [keyText(row), row]));
  return keys.map((key) => found.get(keyText(key)) ?? null);
}

function keyText({ kind, id, version }: VersionKey): string {
  return `${kind} ${id} ${version}`;
}

function recordingsOf(kind: VersionKey['kind'], keys: readonly VersionKey[]) {
  const record = kind.toLowerCase();
  const deprecation =
    kind === 'CROSSING'
      ? raw`case when v.rank = 'DEPRECATED' then v.rank_reason end`
      : raw`v.deprecated_reason`;
  return raw`select ${raw.lit(kind)} as kind, ${raw.ref(`v.${record}_id`)} as id, v.version,
      v.recorded_by as "recordedBy", v.recorded_at as "recordedAt", v.change_reason as "changeReason",
      ${deprecation} as "deprecatedReason"
    from ${raw.table(`${record}_version`)} v
    where (${raw.ref(`v.${record}_id`)}, v.version) in (select * from unnest(
      ${keys.map(({ id }) => id)}::text[], ${keys.map(({ version }) => version)}::int[]))`;
}
