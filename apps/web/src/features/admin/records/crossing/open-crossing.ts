import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { citing } from '../form/citation-values.ts';
import type { Opened } from '../form/form-values.ts';
import { valuesOfQuantity } from '../form/quantity-values.ts';
import { type CrossingValues, NEW_CROSSING } from './crossing-values.ts';

const CrossingForm_crossing = graphql(`
  fragment CrossingForm_crossing on Crossing {
    key
    version
    origin {
      code
    }
    destination {
      code
    }
    measure
    countUnit
    temporalKind
    population
    mode
    quantity {
      valueState
      qualifier
      value
      upperValue
      roundingUnit
      unit
      sourceWording
    }
    periodStart
    periodEnd
    periodPrecision
    periodNote
    reportedOn
    reportedPrecision
    rank
    rankReason
    note
    event {
      slug
    }
    citation {
      key
    }
  }
`);

/** A report that is there, as its form opens it. */
export function openCrossing(
  masked: FragmentType<typeof CrossingForm_crossing>,
): Opened<CrossingValues> {
  const crossing = readFragment(CrossingForm_crossing, masked);
  const { key, version, origin, destination } = crossing;
  const values = {
    ...NEW_CROSSING,
    ...valuesOfQuantity(crossing.quantity),
    ...citing(crossing.citation.key),
    measure: crossing.measure,
    countUnit: crossing.countUnit,
    temporalKind: crossing.temporalKind,
    population: crossing.population,
    mode: crossing.mode,
    origin: origin?.code ?? '',
    destination: destination?.code ?? '',
    periodStart: crossing.periodStart ?? '',
    periodEnd: crossing.periodEnd ?? '',
    periodPrecision: crossing.periodPrecision,
    periodNote: crossing.periodNote ?? '',
    reportedOn: crossing.reportedOn,
    reportedPrecision: crossing.reportedPrecision,
    event: crossing.event?.slug ?? '',
    rank: crossing.rank,
    rankReason: crossing.rankReason ?? '',
    note: crossing.note ?? '',
  };
  return { key, version, values };
}
