import type { Event } from '@headcount/db';
import type { FieldChange } from '../../generated/resolvers.ts';
import { cite } from '../citation/cite.ts';
import { changesBetween, type Told } from '../record/changes-between.ts';
import { tellQuantity } from '../quantity/told-quantity.ts';

/** What each field of an event says, as text, but those of its citation. */
export const EVENT_TOLD: Told<Event> = {
  title: ({ title }) => title,
  description: ({ description, note }) => description ?? note,
  startOn: ({ period }) => period.start,
  endOn: ({ period }) => period.end,
  precision: ({ period }) => period.precision,
  periodNote: ({ period }) => period.note,
  'place.name': ({ place }) => place?.name ?? null,
  'source.name': ({ source }) => source?.name ?? null,
  ...tellQuantity(({ quantity }: Event) => quantity?.quantity ?? null),
  quantityOf: ({ quantity }) => quantity?.of ?? null,
  measure: ({ quantity }) => quantity?.counts?.measure ?? null,
};

/** The same for readers, who are told the citation as it is printed. */
const PRINTED: Told<Event> = {
  ...EVENT_TOLD,
  'citation.text': ({ citation }) => citation && cite(citation),
};

/** What one version of an event says otherwise than another. */
export function eventChanges(before: Event, after: Event): FieldChange[] {
  return changesBetween(PRINTED, before, after);
}
