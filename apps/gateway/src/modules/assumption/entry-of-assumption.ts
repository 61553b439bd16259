import type { AssumptionKind, RecordAssumptionInput } from '../../generated/staff-resolvers.ts';
import type { Faults } from '../record/entry/faults.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import type { References } from '../record/entry/references.ts';

/** An assumption as far as its entry can be read; what cannot be is a fault. */
export interface AssumptionRead {
  readonly key: string | null;
  readonly kind: AssumptionKind | null;
  readonly statement: string | null;
  /** The key of the crossing or event that it speaks about; null where it speaks about a whole figure. */
  readonly subject: string | null;
}

/** The records that an assumption may name. */
export function namedByAssumption({ subject }: RecordAssumptionInput) {
  const named = subject?.trim() ?? '';
  return { crossing: [named], event: [named] };
}

/** Reads an assumption as somebody entered it. */
export function readAssumption(
  faults: Faults,
  input: RecordAssumptionInput,
  found: References,
): AssumptionRead {
  const key = readSlug(faults, 'key', input.key);
  const statement = readText(
    faults,
    'statement',
    input.statement,
    'the assumption as one sentence',
    { isNeeded: true },
  );
  const kind = input.kind ?? null;
  if (!kind) faults.miss('kind', 'what sort of assumption it is');
  const subject = input.subject?.trim() ?? '';
  if (subject !== '' && !found.crossing.has(subject) && !found.event.has(subject)) {
    faults.refuse('subject', subject, 'the key of a crossing or an event that is there');
  }
  return { key, kind, statement, subject: subject === '' ? null : subject };
}
