import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';
import { countIn, figureFrom, waysBack } from './figure-from-rows.ts';
import type { Figure } from './figure.ts';
import { keyOfCount, listCandidates } from './list-candidates.ts';
import { figureVersions, selectFigureInputs, type FigureVersions } from './select-figures.ts';

/**
 * The figures of these slugs, in this order, ready to be evaluated; null where there is none. Two
 * statements, however many figures.
 */
export async function findFiguresBySlugs(
  sql: Sql,
  slugs: readonly string[],
  asOf: Instant | null = null,
): Promise<(Figure | null)[]> {
  if (slugs.length === 0) return [];
  const versions = figureVersions(sql, asOf).where(
    raw<boolean>`fv.figure_id = any(${slugs}::text[])`,
  );
  return inOrder(slugs, await readFigures(sql, versions, asOf));
}

/** The figures of chosen versions, by slug, in two statements. */
export async function readFigures(
  sql: Sql,
  versions: FigureVersions,
  asOf: Instant | null,
): Promise<Figure[]> {
  const rows = await selectFigureInputs(sql, versions, asOf).execute();
  const asked = rows.flatMap(countIn);
  const counts = new Map(
    [...asked, ...asked.flatMap(waysBack)].map((count) => [keyOfCount(count), count]),
  );
  const ids = [...new Set(rows.flatMap((row) => row.crossingId ?? []))];
  const candidates = await listCandidates(sql, ids, [...counts.values()], asOf);
  const byFigure = Map.groupBy(rows, (row) => row.figureId);
  return [...byFigure.values()].flatMap((inputs) => figureFrom(inputs, candidates));
}
