import { z } from 'zod';
import { columnSchema, fieldSchema } from './field-schema.ts';
import { precisions, statedQualifiers } from './vocabulary.ts';

const precision = z.enum(precisions).optional();
const at = z.enum(['WHOLE', 'START', 'END']).optional();

/** How the days of a report are told. `at` picks one day of them: a stock at the end of a year. */
const periodSchema = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.enum(['DAY', 'MONTH', 'YEAR', 'RANGE']),
    from: columnSchema,
    at,
    precision,
  }),
  z.strictObject({
    as: z.literal('YEAR_AND_MONTH'),
    year: columnSchema,
    month: columnSchema,
    at,
    precision,
  }),
  z.strictObject({
    as: z.literal('FIRST_AND_LAST'),
    first: columnSchema,
    last: columnSchema,
    precision,
  }),
]);

/** What one row reports: once for each report of the mapping. */
export const reportSchema = z.strictObject({
  origin: fieldSchema.optional(),
  destination: fieldSchema.optional(),
  measure: fieldSchema,
  countUnit: fieldSchema,
  temporalKind: fieldSchema,
  population: fieldSchema,
  mode: fieldSchema.optional(),
  /** What is counted, in words for people: "pedestrians". */
  unit: fieldSchema,
  period: periodSchema,
  value: columnSchema,
  /** AS_WRITTEN, if nothing is said, reads the word off the cell ("about 5 000"); else one for all. */
  qualifier: z.enum([...statedQualifiers, 'AS_WRITTEN']).optional(),
  /** Who says it, when the file carries several sources: the id of one that the mapping declares. */
  source: fieldSchema.optional(),
  /** The day on which it was reported; without, it was on or before the day the file was fetched. */
  reportedOn: columnSchema.optional(),
  note: fieldSchema.optional(),
});

/** What is said of a report in several places, put together later. */
export const partialReportSchema = reportSchema.partial();

export type PeriodSpec = z.infer<typeof periodSchema>;
export type ReportSpec = z.infer<typeof reportSchema>;
export type PartialReportSpec = z.infer<typeof partialReportSchema>;
