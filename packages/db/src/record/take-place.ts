import { sql as raw, type RawBuilder } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { LastingKind } from './record-standing.ts';

/** One citation or assumption in the place of another, by whom and why. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
  readonly recordedBy: string;
  readonly changeReason: string;
}

/** A record that names the new one now. */
export interface ReplacedIn {
  readonly kind: 'CROSSING' | 'EVENT' | 'QUOTE' | 'FIGURE';
  readonly id: string;
}

/** So many versions are copied by one statement: each must be done long before its time is up. */
const BATCH = 1000;

/**
 * Has every current version that names the old one followed by another that names the new one and
 * says all else as before, and so too what waits for a release. A whole import may cite one page: the
 * database copies its reports, column by column, and none is read. Call it in a transaction, after
 * `lockRecords`.
 */
export async function takePlace(
  sql: Sql,
  kind: LastingKind,
  replacement: Replacement,
): Promise<ReplacedIn[]> {
  await takePlaceInHeld(sql, kind, replacement);
  if (kind === 'ASSUMPTION') return await takePlaceInFigures(sql, replacement);
  return [
    ...(await takePlaceInCiting(sql, 'CROSSING', replacement)),
    ...(await takePlaceInCiting(sql, 'EVENT', replacement)),
    ...(await takePlaceInCiting(sql, 'QUOTE', replacement)),
  ];
}

/** Of the same source: the key of both in `citation_id_source_id_fkey` refuses any other. */
async function takePlaceInCiting(
  sql: Sql,
  kind: 'CROSSING' | 'EVENT' | 'QUOTE',
  { to, ...replacement }: Replacement,
): Promise<ReplacedIn[]> {
  const record = kind.toLowerCase();
  const table = raw.table(`${record}_version`);
  const taken: ReplacedIn[] = [];
  for (;;) {
    const { rows } = await raw<{ id: string }>`
      insert into ${table}
      select n.* from ${table} v, ${nextOf('v', replacement, raw`'citation_id', ${to}::text`)} n
      where v.known_to is null and v.citation_id = ${replacement.from} limit ${BATCH}
      returning ${raw.ref(`${record}_id`)} as id`.execute(sql);
    for (const { id } of rows) taken.push({ kind, id });
    if (rows.length < BATCH) return taken;
  }
}

async function takePlaceInFigures(
  sql: Sql,
  { to, ...replacement }: Replacement,
): Promise<ReplacedIn[]> {
  const { from } = replacement;
  const { rows } = await raw<{ id: string }>`
    insert into figure_version
    select n.* from figure_version v, ${nextOf('v', replacement)} n
    where v.known_to is null and exists (select from figure_assumption a
      where a.figure_id = v.figure_id and a.version = v.version and a.assumption_id = ${from})
    returning figure_id as id`.execute(sql);
  const ids = rows.map(({ id }) => id);
  const partsOf = (
    table: 'figure_input' | 'figure_assumption',
    changed: RawBuilder<unknown>,
  ) => raw`
    insert into ${raw.table(table)}
    select n.* from ${raw.table(table)} p
    join figure_version v on v.figure_id = p.figure_id and v.version = p.version + 1
      and v.known_to is null,
    lateral jsonb_populate_record(p, jsonb_build_object('version', p.version + 1) || ${changed}) n
    where p.figure_id = any(${ids}::text[])`;
  await partsOf('figure_input', raw`'{}'::jsonb`).execute(sql);
  await partsOf(
    'figure_assumption',
    raw`case when p.assumption_id = ${from} then jsonb_build_object('assumption_id', ${to}::text) else '{}' end`,
  ).execute(sql);
  return ids.map((id) => ({ kind: 'FIGURE', id }));
}

/**
 * What waits for a release stands as JSON under the names of its entry. It changes the release: whoever
 * read it before does not publish it with other citations.
 */
async function takePlaceInHeld(
  sql: Sql,
  kind: LastingKind,
  replacement: Replacement,
): Promise<void> {
  const { rows } = await raw<{ releaseId: string }>`
    ${heldWith(kind, replacement)} returning release_id as "releaseId"`.execute(sql);
  if (rows.length === 0) return;
  const releases = rows.map(({ releaseId }) => releaseId);
  await raw`update release set version = version + 1 where id = any(${releases}::text[])`.execute(
    sql,
  );
}

function heldWith(kind: LastingKind, { from, to }: Replacement): RawBuilder<unknown> {
  if (kind === 'CITATION') {
    return raw`update held_record set entry = entry || jsonb_build_object('citationId', ${to}::text)
      where kind in ('CROSSING', 'EVENT', 'QUOTE') and entry ->> 'citationId' = ${from}`;
  }
  return raw`update held_record set entry = entry || jsonb_build_object('assumptions',
      (select jsonb_agg(case when a.id = ${from} then ${to}::text else a.id end order by a.position)
        from jsonb_array_elements_text(entry -> 'assumptions') with ordinality a (id, position)))
    where kind = 'FIGURE' and entry -> 'assumptions' ? ${from}`;
}

/** The version that follows `v`, known after it also when the clock was set back meanwhile. */
function nextOf(
  v: string,
  { recordedBy, changeReason }: Omit<Replacement, 'to'>,
  ...changed: RawBuilder<unknown>[]
): RawBuilder<unknown> {
  const fields = raw.join([
    raw`'version', ${raw.ref(`${v}.version`)} + 1`,
    raw`'known_from', greatest(clock_timestamp(), ${raw.ref(`${v}.known_from`)} + interval '1 microsecond')`,
    raw`'recorded_at', transaction_timestamp()`,
    raw`'recorded_by', ${recordedBy}::text`,
    raw`'change_reason', ${changeReason}::text`,
    ...changed,
  ]);
  return raw`lateral jsonb_populate_record(${raw.ref(v)}, jsonb_build_object(${fields}))`;
}
