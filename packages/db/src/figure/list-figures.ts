import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './find-figures.ts';
import { figureVersions } from './select-figures.ts';

export type FigureOrderField = 'SLUG';

const bySlug: SortKey<Figure> = { column: 'fv.figure_id', kind: 'text', of: (node) => node.id };

export interface FiguresRequest extends PageRequest<FigureOrderField> {
  readonly asOf?: Instant | null;
}

/** A page of figures, ready to be evaluated, in two statements. */
export async function listFigures(sql: Sql, request: FiguresRequest): Promise<Page<Figure>> {
  const asOf = request.asOf ?? null;
  const versions = keyset(figureVersions(sql, asOf), bySlug, 'fv.figure_id', request);
  const figures = await readFigures(sql, versions, asOf);
  const nodes = request.orderBy.direction === 'ASC' ? figures : figures.toReversed();
  return pageOf(nodes, request.first, ({ id }) => ({ key: id, id }));
}

/** How many figures there are. */
export async function countFigures(sql: Sql): Promise<number> {
  const { count } = await sql
    .selectFrom('figure')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The slugs of the figures that name a record among their inputs, for each record's id. */
export async function findFigureSlugsByRecords(
  sql: Sql,
  recordIds: readonly string[],
): Promise<string[][]> {
  if (recordIds.length === 0) return [];
  const rows = await sql
    .selectFrom('figure_input as fi')
    .innerJoin('figure_version as fv', (join) =>
      join
        .onRef('fv.figure_id', '=', 'fi.figure_id')
        .onRef('fv.version', '=', 'fi.version')
        .on('fv.known_to', 'is', null),
    )
    .where(
      raw<boolean>`(fi.crossing_id = any(${recordIds}::text[])
        or fi.event_id = any(${recordIds}::text[]))`,
    )
    .select(['fi.figure_id as figureId', 'fi.crossing_id as crossingId', 'fi.event_id as eventId'])
    .orderBy('fi.figure_id')
    .execute();
  return recordIds.map((id) => [
    ...new Set(
      rows.filter((row) => row.crossingId === id || row.eventId === id).map((row) => row.figureId),
    ),
  ]);
}
