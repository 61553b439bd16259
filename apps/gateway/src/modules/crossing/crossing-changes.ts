import type { Crossing } from '@headcount/db';
import type { FieldChange } from '../../generated/resolvers.ts';
import { cite } from '../citation/cite.ts';
import { tellQuantity } from '../quantity/told-quantity.ts';
import { changesBetween, type Told } from '../record/changes-between.ts';
import { reportedNote } from './reported-note.ts';

/** What each field of a report says, as text, but those of its citation. */
export const REPORT_TOLD: Told<Crossing> = {
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
  'event.slug': ({ eventId }) => eventId,
  note: ({ note }) => note,
};

/** The same for readers, who are told the citation as it is printed. */
const PRINTED: Told<Crossing> = {
  ...REPORT_TOLD,
  'citation.text': ({ citation }) => cite(citation),
  'citation.quotedWords': ({ citation }) => citation.exact,
};

/** What one version of a report says otherwise than another. */
export function crossingChanges(before: Crossing, after: Crossing): FieldChange[] {
  return changesBetween(PRINTED, before, after);
}
