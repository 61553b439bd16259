import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './find-figures.ts';
import { figureVersions } from './select-figures.ts';

/**
 * For each of these crossings and events, in their order, the figures that name it among their
 * inputs, by slug. Two statements, however many records.
 */
export async function findFiguresByRecords(
  sql: Sql,
  recordIds: readonly string[],
  asOf: Instant | null = null,
): Promise<Figure[][]> {
  if (recordIds.length === 0) return [];
  const versions = figureVersions(sql, asOf).where(raw<boolean>`exists (
    select from figure_input i
    where i.figure_id = fv.figure_id and i.version = fv.version
      and (i.crossing_id = any(${recordIds}::text[]) or i.event_id = any(${recordIds}::text[])))`);
  const figures = await readFigures(sql, versions, asOf);
  return recordIds.map((id) =>
    figures.filter(({ definition }) => definition.inputs.some(({ preferred }) => preferred === id)),
  );
}
