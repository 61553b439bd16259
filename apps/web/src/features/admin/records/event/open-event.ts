import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { citing } from '../form/citation-values.ts';
import type { Opened } from '../form/form-values.ts';
import { valuesOfQuantity } from '../form/quantity-values.ts';
import { type EventValues, NEW_EVENT } from './event-values.ts';

const EventForm_event = graphql(`
  fragment EventForm_event on Event {
    slug
    version
    title
    description
    note
    startOn
    endOn
    precision
    periodNote
    reportedOn
    reportedPrecision
    place {
      code
    }
    source {
      slug
    }
    citation {
      key
    }
    quantity {
      valueState
      qualifier
      value
      upperValue
      roundingUnit
      unit
      sourceWording
    }
    quantityOf
    measure
    countUnit
    temporalKind
    population
  }
`);

/** An event that is there, as its form opens it. */
export function openEvent(masked: FragmentType<typeof EventForm_event>): Opened<EventValues> {
  const event = readFragment(EventForm_event, masked);
  const values = {
    ...NEW_EVENT,
    ...valuesOfQuantity(event.quantity),
    ...citing(event.citation?.key ?? ''),
    happened: event.title,
    description: event.description ?? '',
    note: event.note ?? '',
    place: event.place?.code ?? '',
    periodStart: event.startOn ?? '',
    periodEnd: event.endOn ?? '',
    periodPrecision: event.precision,
    periodNote: event.periodNote ?? '',
    reportedOn: event.reportedOn,
    reportedPrecision: event.reportedPrecision,
    quantityOf: event.quantityOf ?? '',
    measure: event.measure ?? '',
    countUnit: event.countUnit ?? '',
    temporalKind: event.temporalKind ?? '',
    population: event.population ?? '',
    // A citation names its source itself.
    reportedBy: event.citation ? '' : (event.source?.slug ?? ''),
  };
  return { key: event.slug, version: event.version, values };
}
