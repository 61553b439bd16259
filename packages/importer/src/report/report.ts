import type {
  CountUnit,
  Day,
  Measure,
  Mode,
  Period,
  Quantity,
  TemporalKind,
} from '@headcount/ledger';

/** A row of a file as a report of the ledger: what one source said of one count. */
export interface Report {
  /** Made from what was counted alone, so that the same count has the same id in every file. */
  readonly id: string;
  /** Where it stands in the file. */
  readonly line: number;
  readonly sourceId: string;
  readonly originId: string | null;
  readonly destinationId: string | null;
  readonly measure: Measure;
  readonly countUnit: CountUnit;
  readonly temporalKind: TemporalKind;
  readonly population: string;
  readonly mode: Mode;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly reportedOn: Day;
  readonly reportedPrecision: 'DAY' | 'ON_OR_BEFORE';
  readonly note: string | null;
}

/** What a report says of its count: two that say the same are one. */
export function contentOf({ quantity }: Pick<Report, 'quantity'>): string {
  return `${quantity.valueState} ${quantity.qualifier} ${quantity.value} ${quantity.upperValue ?? ''}`;
}
