import type { PeriodInput } from '@/generated/staff/graphql.ts';
import { chosen, said } from './form-values.ts';

/** The days that a record speaks about and the day of reporting, as they stand in a form. */
export interface PeriodValues {
  periodStart: string;
  periodEnd: string;
  periodPrecision: string;
  periodNote: string;
  reportedOn: string;
  reportedPrecision: string;
}

/** No days yet. */
export const NO_PERIOD: PeriodValues = {
  periodStart: '',
  periodEnd: '',
  periodPrecision: '',
  periodNote: '',
  reportedOn: '',
  reportedPrecision: 'DAY',
};

/** The period as the newsroom's gateway takes it. */
export function inputOfPeriod(values: PeriodValues): PeriodInput {
  return {
    start: said(values.periodStart),
    end: said(values.periodEnd),
    precision: chosen(values.periodPrecision),
    note: said(values.periodNote),
  };
}
