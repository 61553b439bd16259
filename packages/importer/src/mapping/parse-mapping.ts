import type { z } from 'zod';
import { mappingSchema, type Mapping } from './mapping-schema.ts';
import { danglingReferences } from './references.ts';

/** A mapping, or every fault of the document, each with where it stands. */
export type ParsedMapping =
  | { readonly mapping: Mapping; readonly faults?: never }
  | { readonly mapping?: never; readonly faults: readonly string[] };

/** Reads a mapping document. Nothing in it is guessed or passed over: an unknown key is a fault. */
export function parseMapping(document: unknown): ParsedMapping {
  const parsed = mappingSchema.safeParse(document);
  if (!parsed.success) return { faults: parsed.error.issues.flatMap((issue) => describe(issue)) };
  const faults = danglingReferences(parsed.data);
  return faults.length > 0 ? { faults } : { mapping: parsed.data };
}

type Issue = z.core.$ZodIssue;

/** "reports[0].period.as: must be one of DAY, MONTH". */
function describe(issue: Issue): string[] {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return [`${place}: knows no ${issue.keys.map((key) => `“${key}”`).join(', ')}`];
    case 'invalid_value':
      return [`${place}: must be ${issue.values.map(String).join(' or ')}`];
    case 'invalid_type':
      return [
        `${place}: ${issue.input === undefined ? 'is missing' : `must be a ${issue.expected}`}`,
      ];
    case 'invalid_union':
      return describeUnion(issue) ?? [`${place}: ${issue.message}`];
    default:
      return [`${place}: ${issue.message}`];
  }
}

/**
 * Of the ways in which a part could have been written, the one that it comes nearest to: that whose
 * faults lie deepest. Null where none is meant, or the schema has a sentence of its own.
 */
function describeUnion(issue: Issue & { readonly code: 'invalid_union' }): string[] | null {
  if (issue.message !== 'Invalid input') return null;
  const within = issue.errors.filter((issues) => issues.some(({ path }) => path.length > 0));
  const nearest = within.toSorted((a, b) => a.length - b.length)[0] ?? issue.errors[0];
  if (!nearest) return null;
  return nearest.flatMap((one) =>
    describe(Object.assign(one, { path: [...issue.path, ...one.path] })),
  );
}

function placeOf(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return words.join('').replace(/^\./, '') || 'the mapping';
}
