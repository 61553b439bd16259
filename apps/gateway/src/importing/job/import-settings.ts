import { z } from 'zod';
import { conventionNames, parseMapping, readsOf, type Answers } from '@headcount/importer';
import type { ParsedMapping } from '@headcount/importer';

const answersSchema = z.partialRecord(z.enum(conventionNames), z.string());

/** The conventions of a job as somebody has confirmed them; empty while nobody has. */
export function answersOf(conventions: unknown): Answers {
  return answersSchema.catch({}).parse(conventions);
}

/** What holds for the whole import, beside how the file is written and mapped. */
export interface ImportSettings {
  /** Whether the file is a text or a workbook: seen when it was first looked at. */
  readonly format: 'CSV' | 'XLSX';
  /** The day on which the file was fetched from its source; null: the day of the import. */
  readonly fetchedOn: string | null;
}

const settingsSchema = z.object({
  format: z.enum(['CSV', 'XLSX']).default('CSV'),
  fetchedOn: z.string().nullable().default(null),
});

/** The settings of a job. */
export function settingsOf(settings: unknown): ImportSettings {
  return settingsSchema.parse(settings ?? {});
}

/**
 * The mapping of a job as it is used: its document, read by the conventions that were confirmed. What
 * the document says of them itself does not count, but for the cells that it takes for missing.
 */
export function mappingOf(
  document: unknown,
  conventions: unknown,
  format: ImportSettings['format'],
): ParsedMapping {
  const asObject = z.record(z.string(), z.unknown()).catch({}).parse(document);
  const own = z.object({ missing: z.unknown() }).partial().catch({}).parse(asObject['reads']);
  return parseMapping({
    ...asObject,
    reads: {
      ...readsOf(answersOf(conventions), format),
      ...(own.missing !== undefined && { missing: own.missing }),
    },
  });
}
