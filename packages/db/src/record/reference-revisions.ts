import { sql as raw, type RawBuilder } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { firstRecorder } from './first-recorder.ts';
import type {
  AssumptionSnapshot,
  CitationSnapshot,
  PlaceSnapshot,
  ReferenceChange,
  ReferenceRevision,
  SourceSnapshot,
} from './reference.ts';

interface Snapshots {
  readonly SOURCE: SourceSnapshot;
  readonly PLACE: PlaceSnapshot;
  readonly CITATION: CitationSnapshot;
  readonly ASSUMPTION: AssumptionSnapshot;
}

/** Every version of such a record, the latest first; empty where there is none. One statement. */
export async function listReferenceRevisions<Kind extends keyof Snapshots>(
  sql: Sql,
  kind: Kind,
  id: string,
): Promise<ReferenceRevision<Snapshots[Kind]>[]> {
  const { rows } = await raw<ReferenceRevision<Snapshots[Kind]>>`
    select version, snapshot, recorded_by as "recordedBy", recorded_at as "recordedAt",
      change_reason as "changeReason" from (
      select version, snapshot, recorded_by, recorded_at, change_reason
      from reference_revision where kind = ${kind}::reference_kind and record_id = ${id}
      union all
      select t.version, ${snapshotOf[kind]}, ${firstRecorder(kind)}, ${recordedAt[kind]}, null
      from ${raw.table(kind.toLowerCase())} t where t.id = ${id} and not exists (
        select from reference_revision r
        where r.kind = ${kind}::reference_kind and r.record_id = t.id and r.version = t.version)) v
    order by version desc`.execute(sql);
  return rows;
}

/** Keeps how a record stands before its first change, if nothing of it is kept yet. */
export async function keepFirstSnapshot(
  sql: Sql,
  kind: keyof Snapshots,
  id: string,
): Promise<void> {
  await raw`insert into reference_revision
      (kind, record_id, version, snapshot, recorded_by, recorded_at)
    select ${kind}::reference_kind, t.id, t.version, ${snapshotOf[kind]}, ${firstRecorder(kind)},
      ${recordedAt[kind]}
    from ${raw.table(kind.toLowerCase())} t where t.id = ${id}
    on conflict do nothing`.execute(sql);
}

/** Keeps how a record stands after a change. */
export async function keepSnapshot(
  sql: Sql,
  kind: keyof Snapshots,
  id: string,
  { version, recordedBy, changeReason }: ReferenceChange,
): Promise<void> {
  await raw`insert into reference_revision
      (kind, record_id, version, snapshot, recorded_by, change_reason)
    select ${kind}::reference_kind, t.id, ${version}, ${snapshotOf[kind]}, ${recordedBy}, ${changeReason}
    from ${raw.table(kind.toLowerCase())} t where t.id = ${id}`.execute(sql);
}

const recordedAt: Record<keyof Snapshots, RawBuilder<unknown>> = {
  SOURCE: raw`t.created_at`,
  PLACE: raw`t.created_at`,
  CITATION: raw`t.recorded_at`,
  ASSUMPTION: raw`t.recorded_at`,
};

const nameOf = (column: 'source_id' | 'via_id' | 'credited_id') =>
  raw`(select s.name from source s where s.id = ${raw.ref(`t.${column}`)})`;

const snapshotOf: Record<keyof Snapshots, RawBuilder<unknown>> = {
  SOURCE: raw`jsonb_build_object('name', t.name, 'kind', t.kind, 'countryId', t.country_id,
    'note', t.note, 'deprecatedReason', t.deprecated_reason)`,
  PLACE: raw`jsonb_build_object('name', t.name, 'kind', t.kind,
    'partOf', (select coalesce(jsonb_agg(jsonb_build_object('whole', m.whole_id,
      'from', m.valid_from, 'to', m.valid_to) order by m.whole_id, m.valid_from nulls first), '[]')
      from place_membership m where m.part_id = t.id),
    'between', (select coalesce(jsonb_agg(b.country_id order by b.country_id), '[]')
      from place_border b where b.point_id = t.id),
    'deprecatedReason', t.deprecated_reason)`,
  CITATION: raw`jsonb_build_object('source', ${nameOf('source_id')}, 'via', ${nameOf('via_id')},
    'credited', ${nameOf('credited_id')}, 'statedBy', t.stated_by, 'url', t.url, 'title', t.title,
    'publishedOn', t.published_on, 'retrievedAt', t.retrieved_at, 'exact', t.exact,
    'prefix', t.prefix, 'suffix', t.suffix, 'deprecatedReason', t.deprecated_reason,
    'replacedBy', t.replaced_by_id)`,
  ASSUMPTION: raw`jsonb_build_object('kind', t.kind, 'statement', t.statement,
    'subject', t.subject_id, 'deprecatedReason', t.deprecated_reason,
    'replacedBy', t.replaced_by_id)`,
};
