import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { PlaceKind } from '../generated/kysely/schema.ts';
import { inOrder } from '../reading/in-order.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Place } from './place.ts';

export type PlaceOrderField = 'NAME' | 'CODE';

const orders: Record<PlaceOrderField, SortKey<Place>> = {
  NAME: { column: 'pl.name', kind: 'text', of: (node) => node.name },
  CODE: { column: 'pl.id', kind: 'text', of: (node) => node.id },
};

export interface PlaceFilter {
  readonly kind?: PlaceKind | null | undefined;
}

export interface PlacesRequest extends PageRequest<PlaceOrderField> {
  readonly filter?: PlaceFilter | null;
}

/** A page of places, in one statement. */
export async function listPlaces(sql: Sql, request: PlacesRequest): Promise<Page<Place>> {
  const order = orders[request.orderBy.field];
  const nodes = await keyset(chosen(sql, request.filter ?? {}), order, 'pl.id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: order.of(node), id: node.id }));
}

/** How many places match in all. */
export async function countPlaces(sql: Sql, filter: PlaceFilter = {}): Promise<number> {
  const { count } = await chosen(sql, filter)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The places of these codes, in this order; null where there is none. */
export async function findPlacesByIds(sql: Sql, ids: readonly string[]): Promise<(Place | null)[]> {
  if (ids.length === 0) return [];
  const places = await chosen(sql, {})
    .where(raw<boolean>`pl.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, places);
}

function chosen(sql: Sql, { kind }: PlaceFilter) {
  const places = sql.selectFrom('place as pl').select(['pl.id', 'pl.name', 'pl.kind']);
  return kind ? places.where('pl.kind', '=', kind) : places;
}
