import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { SourceKind } from '../generated/kysely/schema.ts';
import { inOrder } from '../reading/in-order.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { knownAt } from '../reading/known-at.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Source } from './source.ts';

export type SourceOrderField = 'NAME' | 'CROSSINGS';

type CountedSource = Source & { readonly crossings: string };

const orders: Record<SourceOrderField, SortKey<CountedSource>> = {
  NAME: { column: 'so.name', kind: 'text', of: (node) => node.name },
  CROSSINGS: { column: 'so.crossings', kind: 'numeric', of: (node) => node.crossings },
};

export interface SourceFilter {
  readonly kind?: SourceKind | null | undefined;
  readonly place?: string | null | undefined;
}

export interface SourcesRequest extends PageRequest<SourceOrderField> {
  readonly filter?: SourceFilter | null;
  /** What was known then decides how many crossings each has reported. */
  readonly asOf?: Instant | null;
}

/** A page of sources, in one statement. */
export async function listSources(sql: Sql, request: SourcesRequest): Promise<Page<Source>> {
  const order = orders[request.orderBy.field];
  const isCounted = request.orderBy.field === 'CROSSINGS';
  const counted = sql.selectFrom(
    chosen(sql, request.filter ?? {})
      .select((isCounted ? crossingCount(request.asOf ?? null) : raw<string>`0`).as('crossings'))
      .as('so'),
  );
  const nodes = await keyset(counted.selectAll('so'), order, 'so.id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: order.of(node), id: node.id }));
}

/** How many sources match in all. */
export async function countSources(sql: Sql, filter: SourceFilter = {}): Promise<number> {
  const { count } = await chosen(sql, filter)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The sources of these slugs, in this order; null where there is none. */
export async function findSourcesByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(Source | null)[]> {
  if (ids.length === 0) return [];
  const sources = await chosen(sql, {})
    .where(raw<boolean>`s.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, sources);
}

function chosen(sql: Sql, { kind, place }: SourceFilter) {
  const sources = sql
    .selectFrom('source as s')
    .select(['s.id', 's.name', 's.kind', 's.country_id as countryId', 's.note']);
  const ofKind = kind ? sources.where('s.kind', '=', kind) : sources;
  return place ? ofKind.where('s.country_id', '=', place) : ofKind;
}

function crossingCount(asOf: Instant | null) {
  return raw<string>`(select count(*) from crossing_version cv
    where cv.source_id = s.id and ${knownAt('cv', asOf)})`;
}
