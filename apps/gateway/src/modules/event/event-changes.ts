import type { Event } from '@headcount/db';
import type { FieldChange } from '../../generated/resolvers.ts';
import { cite } from '../citation/cite.ts';
import { changesBetween, type Told } from '../record/changes-between.ts';
import { tellQuantity } from '../quantity/told-quantity.ts';

/** What each field of an event says, as text. */
export const EVENT_TOLD: Told<Event> = {
  title: ({ title }) => title,
  description: ({ description, note }) => description ?? note,
  startOn: ({ period }) => period.start,
  endOn: ({ period }) => period.end,
  precision: ({ period }) => period.precision,
  periodNote: ({ period }) => period.note,
  'place.name': ({ place }) => place?.name ?? null,
  'source.name': ({ source }) => source?.name ?? null,
  'citation.text': ({ citation }) => citation && cite(citation),
  ...tellQuantity(({ quantity }: Event) => quantity?.quantity ?? null),
  quantityOf: ({ quantity }) => quantity?.of ?? null,
  measure: ({ quantity }) => quantity?.counts?.measure ?? null,
};

/** What one version of an event says otherwise than another. */
export function eventChanges(before: Event, after: Event): FieldChange[] {
  return changesBetween(EVENT_TOLD, before, after);
}
