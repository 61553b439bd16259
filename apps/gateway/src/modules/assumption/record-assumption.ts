import { recordAssumptions } from '@headcount/db';
import type { RecordAssumptionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { makeKey, readSlug } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { findReferences } from '../record/entry/references.ts';
import { recordLasting } from '../record/record-lasting.ts';
import { refused } from '../record/refused.ts';

/** Records an assumption; gives its key. */
export async function recordAssumption(context: StaffContext, input: RecordAssumptionInput) {
  const subject = input.subject?.trim() ?? '';
  const found = await findReferences(context, { crossing: [subject], event: [subject] });
  const faults = new Faults();
  const key = readSlug(faults, 'key', input.key);
  const statement = readText(
    faults,
    'statement',
    input.statement,
    'the assumption as one sentence',
    {
      isNeeded: true,
    },
  );
  const { kind } = input;
  if (!kind) faults.miss('kind', 'what sort of assumption it is');
  if (subject !== '' && !found.crossing.has(subject) && !found.event.has(subject)) {
    faults.refuse('subject', subject, 'the key of a crossing or an event that is there');
  }
  if (statement === null || !kind || faults.all.length > 0) return refused(faults);
  const content = { kind, statement, subject: subject === '' ? null : subject };
  return recordLasting(context, {
    kind: 'ASSUMPTION',
    key,
    made: makeKey(statement),
    release: input.holdForRelease ?? null,
    contentOf: (id) => ({ id, ...content }),
    write: (sql, id) => recordAssumptions(sql, [{ id, ...content }]),
  });
}
