import { z } from 'zod';
import { delimiters } from '../csv/delimiter.ts';
import { encodings } from '../encoding/encoding.ts';
import { dateOrders } from '../field/date-order.ts';
import { decimalMarks, groupingMarks } from '../field/number-format.ts';
import { columnSchema, fieldSchema } from './field-schema.ts';
import { partialReportSchema, reportSchema } from './report-schema.ts';
import { placeCode, placeKinds, slug, sourceKinds } from './vocabulary.ts';

/** One whose months are known: for any other, Intl would take the machine's own without a word. */
const localeSchema = z.string().refine(isKnownLocale, { error: 'must be a language like fr' });

function isKnownLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** How the file is written. What is left out must be confirmed by whoever imports. */
const readsSchema = z.strictObject({
  format: z.enum(['CSV', 'XLSX']),
  /** Does a row of HXL hashtags stand under the headers? */
  hxl: z.boolean().default(false),
  /** The row of headers, from 1, when there are no hashtags. */
  headerRow: z.int().min(1).max(100).default(1),
  /** The sheet of a workbook; without, the first. */
  sheet: z.string().min(1).optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  numbers: z
    .strictObject({ decimal: z.enum(decimalMarks), grouping: z.enum(groupingMarks) })
    .refine(({ decimal, grouping }) => decimal !== grouping, {
      error: 'one mark cannot stand for decimals and for thousands',
    })
    .optional(),
  dates: z.strictObject({ order: z.enum(dateOrders).optional(), locale: localeSchema }).optional(),
  /** Cells that say nothing: "NA". An empty one always does. */
  missing: z.array(z.string()).default([]),
});

const sourceSchema = z.strictObject({
  id: z.string().regex(slug, { error: 'must be a slug like us-bts' }),
  name: z.string().min(1),
  kind: z.enum(sourceKinds),
  country: z.string().regex(placeCode).nullable().default(null),
});

const placeSchema = z.strictObject({
  id: z.string().regex(placeCode, { error: 'must be a code like US or US-0104' }),
  name: z.string().min(1),
  kind: z.enum(placeKinds),
  partOf: z.array(z.string()).default([]),
  between: z.array(z.string()).default([]),
});

const placesSchema = z.strictObject({
  declare: z.array(placeSchema).default([]),
  /** Places whose names stand in the rows, told by the field that they fill. */
  fromRows: z
    .array(
      z.strictObject({
        field: z.enum(['origin', 'destination']),
        name: fieldSchema,
        kind: z.enum(placeKinds),
        partOf: z.array(fieldSchema).default([]),
        between: z.array(fieldSchema).default([]),
      }),
    )
    .default([]),
});

const checksSchema = z.strictObject({
  /** Columns that must be the sum of others, in each row. */
  totals: z
    .array(z.strictObject({ total: columnSchema, parts: z.array(columnSchema).min(1) }))
    .default([]),
  /** Two periods of one place that say the same in so many counts are reported. */
  copiedPeriods: z
    .strictObject({
      within: z.array(z.enum(['origin', 'destination'])).default(['origin', 'destination']),
      atLeast: z.int().min(2).default(3),
    })
    .default({ within: ['origin', 'destination'], atLeast: 3 }),
});

const policySchema = z.strictObject({
  /** May what the file names be created: places and sources that the ledger has not? */
  create: z.array(z.enum(['PLACES', 'SOURCES'])).default([]),
  /** Rows that are refused: keep the good ones, or refuse the file whole. */
  refused: z.enum(['KEEP_GOOD', 'REFUSE_FILE']).default('KEEP_GOOD'),
  /** A count that the ledger has with another value: a new version, or a refused row. */
  onChange: z.enum(['REVISE', 'REFUSE']).default('REFUSE'),
  /** A count that stands in the file twice with different values. */
  contradictions: z.enum(['REFUSE_BOTH', 'KEEP_FIRST', 'KEEP_LAST']).default('REFUSE_BOTH'),
  /** A row whose columns do not add up. */
  totals: z.enum(['REPORT', 'REFUSE']).default('REPORT'),
});

const entry = z.union([z.string(), z.record(z.string(), z.string())]);

/** A mapping document. See README.md for each part. */
export const mappingSchema = z.strictObject({
  name: z.string().regex(slug, { error: 'must be a slug' }),
  title: z.string().min(1),
  description: z.string().optional(),
  reads: readsSchema,
  /** Who says it; the first, where rows do not say. */
  sources: z.array(sourceSchema).min(1),
  citation: z.strictObject({
    title: z.string().min(1),
    url: z
      .url({ protocol: /^https?$/, error: 'must be a web address' })
      .nullable()
      .default(null),
  }),
  places: placesSchema.default({ declare: [], fromRows: [] }),
  tables: z.record(z.string(), z.record(z.string(), entry)).default({}),
  /** Rows that the editor decided not to take, and why: they are listed with the refused ones. */
  leaveOut: z
    .array(
      z.strictObject({
        where: columnSchema,
        is: z.array(z.string()).min(1),
        because: z.string().min(1),
      }),
    )
    .default([]),
  /** FROM_TAGS: HXL tags say what is reported; `defaults` and `tagged` say what they do not. */
  reports: z.union([z.array(reportSchema).min(1), z.literal('FROM_TAGS')]),
  defaults: partialReportSchema.default({}),
  tagged: z.record(z.string(), partialReportSchema.nullable()).default({}),
  checks: checksSchema.default({
    totals: [],
    copiedPeriods: { within: ['origin', 'destination'], atLeast: 3 },
  }),
  policy: policySchema.default({
    create: [],
    refused: 'KEEP_GOOD',
    onChange: 'REFUSE',
    contradictions: 'REFUSE_BOTH',
    totals: 'REPORT',
  }),
});

/** A mapping as it is used: whole, every default filled in. */
export type Mapping = z.infer<typeof mappingSchema>;
export type SourceDeclaration = Mapping['sources'][number];
export type PlaceDeclaration = Mapping['places']['declare'][number];
