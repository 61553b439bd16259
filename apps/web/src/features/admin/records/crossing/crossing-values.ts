import type { RecordCrossingInput } from '@/generated/staff/graphql.ts';
import { type CitationValues, citing, inputOfCitationChoice } from '../form/citation-values.ts';
import { chosen, type Filing, said } from '../form/form-values.ts';
import { inputOfPeriod, NO_PERIOD, type PeriodValues } from '../form/period-values.ts';
import { inputOfQuantity, NO_QUANTITY, type QuantityValues } from '../form/quantity-values.ts';

/** A report as it stands in its form. */
export interface CrossingValues extends QuantityValues, PeriodValues, CitationValues {
  measure: string;
  countUnit: string;
  temporalKind: string;
  population: string;
  mode: string;
  origin: string;
  destination: string;
  event: string;
  rank: string;
  rankReason: string;
  note: string;
  supersedes: string;
  supersessionKind: string;
  supersessionReason: string;
}

/** The form of a new report: entries from Russia, as most of them are. */
export const NEW_CROSSING: CrossingValues = {
  ...NO_QUANTITY,
  ...NO_PERIOD,
  ...citing(''),
  unit: 'entries',
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  mode: 'ANY',
  origin: 'RU',
  destination: '',
  event: '',
  rank: 'NORMAL',
  rankReason: '',
  note: '',
  supersedes: '',
  supersessionKind: 'REVISION',
  supersessionReason: '',
};

/** The form as the newsroom's gateway takes it. */
export function inputOfCrossing(values: CrossingValues, filing: Filing): RecordCrossingInput {
  const supersedes = said(values.supersedes);
  return {
    ...filing,
    quantity: inputOfQuantity(values),
    measure: chosen(values.measure),
    countUnit: chosen(values.countUnit),
    temporalKind: chosen(values.temporalKind),
    population: said(values.population),
    mode: chosen(values.mode),
    origin: said(values.origin),
    destination: said(values.destination),
    period: inputOfPeriod(values),
    reportedOn: said(values.reportedOn),
    reportedPrecision: chosen(values.reportedPrecision),
    citation: inputOfCitationChoice(values, values.sourceWording),
    event: said(values.event),
    note: said(values.note),
    rank: chosen(values.rank),
    rankReason: said(values.rankReason),
    supersedes:
      supersedes === null
        ? null
        : {
            record: supersedes,
            kind: chosen(values.supersessionKind),
            reason: said(values.supersessionReason),
          },
  };
}
