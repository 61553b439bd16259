import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { type Correction, corrections } from './list-corrections.ts';

export type CorrectionOrderField = 'PUBLISHED';

const byPublication: SortKey<Correction> = {
  column: 'co.published_at',
  kind: 'timestamptz',
  of: (node) => node.publishedAt,
};

/** A page of the public corrections log. @throws {UnknownPosition} */
export async function listPublicCorrections(
  sql: Sql,
  request: PageRequest<CorrectionOrderField>,
): Promise<Page<Correction>> {
  const nodes = await keyset(corrections(sql), byPublication, 'co.id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: byPublication.of(node), id: node.id }));
}

/** How many entries the public corrections log has. */
export async function countPublicCorrections(sql: Sql): Promise<number> {
  const { count } = await corrections(sql)
    .clearSelect()
    .select(raw<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
