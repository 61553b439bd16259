import type { FigureInput, LedgerRecord } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import { crossingRecord } from '../crossing/crossing-record.ts';
import type { Crossing } from '../crossing/crossing.ts';
import { findCrossingsByIds } from '../crossing/find-crossings.ts';
import { eventRecord } from '../event/event-record.ts';
import type { Event } from '../event/event.ts';
import { findEventsByIds } from '../event/find-events.ts';
import type { Recording } from '../writing/recording.ts';
import { waysBack } from './figure-from-rows.ts';
import type { Figure } from './figure.ts';
import { findAssumptionsByIds } from './find-assumptions.ts';
import { findFiguresBySlugs } from './find-figures.ts';
import { countOf, keyOfCount, listCandidates } from './list-candidates.ts';
import type { FigureEntry, FigureInputEntry } from './record-figures.ts';

/** A figure that is only proposed: laid down, and nowhere recorded. */
export type ProposedFigure = Omit<FigureEntry, keyof Recording>;

/**
 * A proposed figure with all that may fill its parts, ready to be evaluated as if it were recorded.
 * A part whose record is not there is left out.
 */
export async function assembleFigure(sql: Sql, proposed: ProposedFigure): Promise<Figure> {
  const inputs = await namedRecords(sql, proposed.inputs);
  const named = present(
    await findCrossingsByIds(
      sql,
      inputs.flatMap((input) => ('crossing' in input ? input.crossing : [])),
    ),
  );
  const events = present(
    await findEventsByIds(
      sql,
      inputs.flatMap((input) => ('event' in input ? input.event : [])),
    ),
  );
  const counts = named.map(countOf);
  const all = new Map(
    [...counts, ...counts.flatMap(waysBack)].map((one) => [keyOfCount(one), one]),
  );
  const ids = named.map(({ id }) => id);
  const candidates = await listCandidates(sql, ids, [...all.values()], null);
  const direct = new Set(counts.map(keyOfCount));
  const isDirect = (crossing: Crossing) => direct.has(keyOfCount(countOf(crossing)));
  const { id, title, kind, window, measure, unit, printed } = proposed;
  return {
    id,
    version: 1,
    knownFrom: new Date(0).toISOString(),
    description: proposed.description ?? null,
    definition: {
      slug: id,
      title,
      kind,
      window,
      measure,
      unit,
      inputs: inputs.flatMap((input) => slotOf(input, candidates, events)),
      assumptions: present(await findAssumptionsByIds(sql, proposed.assumptions)),
      printed,
    },
    related: candidates.filter((crossing) => !isDirect(crossing)).map(crossingRecord),
    crossings: candidates,
    events,
  };
}

type RecordInput = Exclude<FigureInputEntry, { readonly figure: string }>;

/** A part that names a figure stands for the record of that figure. */
async function namedRecords(sql: Sql, inputs: readonly FigureInputEntry[]): Promise<RecordInput[]> {
  const slugs = inputs.flatMap((input) => ('figure' in input ? input.figure : []));
  const figures = new Map(
    present(await findFiguresBySlugs(sql, slugs)).map((figure) => [figure.id, figure]),
  );
  return inputs.flatMap((input): RecordInput[] => {
    if (!('figure' in input)) return [input];
    const figure = figures.get(input.figure);
    const record = figure?.definition.inputs[0]?.preferred;
    if (!figure || record === undefined) return [];
    const isEvent = figure.events.some(({ id }) => id === record);
    return [{ label: input.label, ...(isEvent ? { event: record } : { crossing: record }) }];
  });
}

function slotOf(
  input: RecordInput,
  candidates: readonly Crossing[],
  events: readonly Event[],
): FigureInput[] {
  if ('event' in input) {
    const event = events.find(({ id }) => id === input.event);
    const record = event && eventRecord(event);
    return record ? [{ label: input.label, preferred: record.id, candidates: [record] }] : [];
  }
  const chosen = candidates.find(({ id }) => id === input.crossing);
  if (!chosen) return [];
  const key = keyOfCount(countOf(chosen));
  const records: LedgerRecord[] = candidates
    .filter((crossing) => keyOfCount(countOf(crossing)) === key)
    .map(crossingRecord);
  return [{ label: input.label, preferred: chosen.id, candidates: records }];
}

function present<T>(found: readonly (T | null)[]): T[] {
  return found.filter((one) => one !== null);
}
