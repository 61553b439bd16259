import type { ArticleDocument, Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { pinsOfRevision } from './list-pins.ts';
import { type ArticleRevision, seenRevisions } from './list-revisions.ts';
import { publicRevisions } from './public-revisions.ts';
import type { Pin } from './record-revision.ts';

/** A revision that printed a crossing, with its text and all that it printed. */
export interface Printing extends ArticleRevision {
  readonly document: ArticleDocument;
  readonly pins: readonly Pin[];
}

/**
 * For each of these crossings, in their order, the latest revision of each article that printed it,
 * by slug: among those that readers had seen by an instant, of articles that they could still read
 * then. One statement.
 */
export async function listPrintings(
  sql: Sql,
  crossingIds: readonly string[],
  asOf: Instant | null = null,
): Promise<Printing[][]> {
  if (crossingIds.length === 0) return [];
  const readable = publicRevisions(sql, asOf).clearSelect().select('ar.article_id');
  const rows = await seenRevisions(sql, asOf)
    .innerJoin('revision_pin as own', (join) =>
      join.onRef('own.article_id', '=', 'ar.article_id').onRef('own.revision', '=', 'ar.revision'),
    )
    .where(raw<boolean>`own.crossing_id = any(${crossingIds}::text[])`)
    .where('ar.article_id', 'in', readable)
    .distinctOn(['own.crossing_id', 'ar.article_id'])
    .orderBy('own.crossing_id')
    .orderBy('ar.article_id')
    .orderBy('ar.revision', 'desc')
    .select([
      'own.crossing_id as crossingId',
      raw<ArticleDocument>`ar.document`.as('document'),
      pinsOfRevision.as('pins'),
    ])
    .execute();
  const byCrossing = Map.groupBy(rows, ({ crossingId }) => crossingId);
  return crossingIds.map((id) => (byCrossing.get(id) ?? []).map(printingFrom));
}

function printingFrom(row: Omit<Printing, 'pins'> & { pins: Pin[] | null; crossingId: unknown }) {
  const { crossingId: _own, pins, ...revision } = row;
  return { ...revision, pins: pins ?? [] };
}
