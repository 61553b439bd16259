import { sql as raw, type RawBuilder } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { RecordKind } from '../generated/kysely/schema.ts';
import type { Counted } from '../history/list-record-changes.ts';
import { knownAt } from '../reading/known-at.ts';

/** A record that names another. */
export interface NamingRecord {
  readonly kind: 'CROSSING' | 'EVENT' | 'QUOTE';
  readonly id: string;
}

/** The current records that cite or name a record, the latest known first; one statement. */
export async function listNamingRecords(
  sql: Sql,
  kind: RecordKind,
  id: string,
  first: number,
): Promise<Counted<NamingRecord>> {
  const { rows } = await raw<NamingRecord & { count: string }>`
    with naming as (
      ${raw.join(namingParts(kind, id), raw` union all `)})
    select kind, id, count(*) over () as count from naming
    order by known_from desc, kind, id limit ${first}`.execute(sql);
  return {
    first: rows.map((row) => ({ kind: row.kind, id: row.id })),
    count: Number(rows[0]?.count ?? 0),
  };
}

function namingParts(kind: RecordKind, id: string): RawBuilder<unknown>[] {
  const cited = raw`v.citation_id = ${id}`;
  const said = raw`(v.source_id = ${id} or v.citation_id in (
    select c.id from citation c where c.via_id = ${id} or c.credited_id = ${id}))`;
  switch (kind) {
    case 'CITATION':
      return [those('CROSSING', cited), those('EVENT', cited), those('QUOTE', cited)];
    case 'SOURCE':
      return [those('CROSSING', said), those('EVENT', said), those('QUOTE', said)];
    case 'PLACE':
      return [
        those('CROSSING', raw`(v.origin_id = ${id} or v.destination_id = ${id})`),
        those('EVENT', raw`v.place_id = ${id}`),
      ];
    case 'EVENT':
      return [those('CROSSING', raw`v.event_id = ${id}`)];
    case 'CROSSING':
    case 'QUOTE':
    case 'FIGURE':
    case 'ASSUMPTION':
      return [those('CROSSING', raw`false`)];
  }
}

function those(kind: NamingRecord['kind'], condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const record = kind.toLowerCase();
  return raw`select ${raw.lit(kind)} as kind, ${raw.ref(`v.${record}_id`)} as id, v.known_from
    from ${raw.table(`${record}_version`)} v where ${knownAt('v', null)} and ${condition}`;
}

/** The slugs of the current figures that name a figure or an assumption; one statement. */
export async function listNamingFigures(
  sql: Sql,
  kind: 'FIGURE' | 'ASSUMPTION',
  id: string,
): Promise<string[]> {
  const [table, column] =
    kind === 'FIGURE'
      ? (['figure_input', 'input_figure_id'] as const)
      : (['figure_assumption', 'assumption_id'] as const);
  const { rows } = await raw<{ id: string }>`
    select distinct v.figure_id as id from figure_version v
    join ${raw.table(table)} i on i.figure_id = v.figure_id and i.version = v.version
    where ${knownAt('v', null)} and ${raw.ref(`i.${column}`)} = ${id} order by id`.execute(sql);
  return rows.map((row) => row.id);
}

/** The slugs of the articles whose public revision printed any of these records; one statement. */
export async function listPrintingArticles(
  sql: Sql,
  records: readonly {
    readonly kind: 'CROSSING' | 'EVENT' | 'QUOTE' | 'FIGURE';
    readonly id: string;
  }[],
): Promise<string[]> {
  const idsOf = (kind: string) =>
    records.flatMap((record) => (record.kind === kind ? record.id : []));
  const { rows } = await raw<{ id: string }>`
    select distinct ar.article_id as id from article_revision ar
    join revision_pin rp on rp.article_id = ar.article_id and rp.revision = ar.revision
    where ar.state = 'PUBLISHED' and ${knownAt('ar', null)}
      and (rp.crossing_id = any(${idsOf('CROSSING')}::text[])
        or rp.event_id = any(${idsOf('EVENT')}::text[])
        or rp.quote_id = any(${idsOf('QUOTE')}::text[])
        or rp.figure_id = any(${idsOf('FIGURE')}::text[]))
    order by id`.execute(sql);
  return rows.map((row) => row.id);
}

/** The slugs of the articles of which a comparison takes one of these assumptions to be so; one statement. */
export async function listAssumingArticles(
  sql: Sql,
  assumptions: readonly string[],
): Promise<string[]> {
  if (assumptions.length === 0) return [];
  const { rows } = await raw<{ id: string }>`
    select ar.article_id as id from article_revision ar
    where ar.state = 'PUBLISHED' and ${knownAt('ar', null)} and exists (
      select from jsonb_path_query(ar.document, '$.**.attrs.assumptions[*]') as named(value)
      where named.value #>> '{}' = any(${assumptions}::text[]))
    order by id`.execute(sql);
  return rows.map((row) => row.id);
}

/** A draft that prints a record. */
export interface PrintingDraft {
  readonly id: string;
  readonly slug: string | null;
  readonly headline: string;
}

/** The drafts on the desk whose marks or blocks name one of these figures, events, quotations or assumptions. */
export async function listPrintingDrafts(
  sql: Sql,
  names: readonly string[],
): Promise<PrintingDraft[]> {
  if (names.length === 0) return [];
  const { rows } = await raw<PrintingDraft>`
    select d.id, d.slug, d.headline from draft d
    where d.discarded_at is null and (d.leading_figure_id = any(${names}::text[]) or exists (
      select from jsonb_path_query(d.document, '$.**.attrs.*') as named(value)
      where named.value #>> '{}' = any(${names}::text[])
        or (jsonb_typeof(named.value) = 'array' and named.value ?| ${names}::text[])))
    order by d.updated_at desc, d.id`.execute(sql);
  return rows;
}
