import type { CrossingRecordPageQuery } from '@/generated/staff/graphql.ts';
import type { CrossingValues } from './crossing-values.ts';

/** A report that is there, as its form shows it. */
export function valuesOf(
  crossing: NonNullable<CrossingRecordPageQuery['crossing']>,
): CrossingValues {
  const { quantity, origin, destination, citation } = crossing;
  return {
    sourceWording: quantity.sourceWording,
    qualifier: quantity.qualifier,
    value: quantity.value ?? '',
    upperValue: quantity.upperValue ?? '',
    unit: quantity.unit,
    measure: crossing.measure,
    countUnit: crossing.countUnit,
    temporalKind: crossing.temporalKind,
    population: crossing.population,
    origin: origin?.code ?? '',
    destination: destination?.code ?? '',
    periodStart: crossing.periodStart ?? '',
    periodEnd: crossing.periodEnd ?? '',
    periodNote: crossing.periodNote ?? '',
    reportedOn: crossing.reportedOn,
    citation: citation.key,
    source: '',
    via: '',
    url: '',
    title: '',
    publishedOn: '',
    rank: crossing.rank,
    rankReason: crossing.rankReason ?? '',
    note: crossing.note ?? '',
    changeReason: '',
  };
}
