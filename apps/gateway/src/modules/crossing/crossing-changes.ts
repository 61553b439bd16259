import type { Crossing } from '@headcount/db';
import type { FieldChange } from '../../generated/resolvers.ts';
import { cite } from '../citation/cite.ts';
import { tellQuantity } from '../quantity/told-quantity.ts';
import { changesBetween, type Told } from '../record/changes-between.ts';
import { reportedNote } from './reported-note.ts';

/** What each field of a report says, as text. */
export const CROSSING_TOLD: Told<Crossing> = {
  ...tellQuantity(({ quantity }: Crossing) => quantity),
  measure: ({ measure }) => measure,
  countUnit: ({ countUnit }) => countUnit,
  temporalKind: ({ temporalKind }) => temporalKind,
  population: ({ population }) => population,
  mode: ({ mode }) => mode,
  'origin.name': ({ origin }) => origin?.name ?? null,
  'destination.name': ({ destination }) => destination?.name ?? null,
  periodStart: ({ period }) => period.start,
  periodEnd: ({ period }) => period.end,
  periodPrecision: ({ period }) => period.precision,
  periodNote: ({ period }) => period.note,
  reportedOn: ({ reportedOn }) => reportedOn,
  reportedNote: ({ reportedPrecision }) => reportedNote(reportedPrecision),
  rank: ({ rank }) => rank,
  rankReason: ({ rankReason }) => rankReason,
  'citation.text': ({ citation }) => cite(citation),
  'citation.quotedWords': ({ citation }) => citation.exact,
  'event.slug': ({ eventId }) => eventId,
  note: ({ note }) => note,
};

/** What one version of a report says otherwise than another. */
export function crossingChanges(before: Crossing, after: Crossing): FieldChange[] {
  return changesBetween(CROSSING_TOLD, before, after);
}
