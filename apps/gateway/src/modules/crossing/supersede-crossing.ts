import { recordSupersessions } from '@headcount/db';
import { nextVersion } from '@headcount/db/records';
import type { SupersedeCrossingInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { closeBooks } from '../record/close-books.ts';
import { Faults } from '../record/entry/faults.ts';
import { readText } from '../record/entry/read-text.ts';
import { findReferences, readReference } from '../record/entry/references.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { instantNow } from '../record/now.ts';
import { refused } from '../record/refused.ts';
import type { RecordRefusedParent } from '../record/staff-parents.ts';
import { crossingBook } from './crossing-book.ts';

/** Says that one report takes the place of another; gives the key of the other. */
export async function supersedeCrossing(
  context: StaffContext,
  input: SupersedeCrossingInput,
): Promise<RecordRefusedParent | string> {
  const found = await findReferences(context, { crossing: [input.superseded, input.by] });
  const faults = new Faults();
  const superseded = readReference(faults, 'superseded', input.superseded, 'crossing', found, true);
  const by = readReference(faults, 'by', input.by, 'crossing', found, true);
  const reason = readText(faults, 'reason', input.reason, 'the reason in words', {
    isNeeded: true,
    most: 1000,
  });
  if (by && superseded && by.id === superseded.id) {
    faults.refuse('by', by.id, 'another report than the one whose place is taken');
  }
  const again = superseded?.supersededBy.find(
    ({ id, kind }) => id === by?.id && kind === input.kind,
  );
  if (again) faults.refuse('by', again.id, 'a report that does not take its place already');
  const circle = by?.supersededBy.find(({ id }) => id === superseded?.id);
  if (circle) faults.refuse('by', circle.id, 'a report whose own place the other does not take');
  if (!superseded || !by || reason === null || faults.all.length > 0) return refused(faults);
  await inTransaction(context, async (sql) => {
    // Known after both reports, whatever the clock of whoever asks says.
    const next = await nextVersion(sql, 'CROSSING', superseded.id, superseded.version);
    const knownFrom = next.is === 'NEXT' ? next.knownFrom : instantNow();
    await recordSupersessions(sql, [
      { supersedingId: by.id, supersededId: superseded.id, kind: input.kind, knownFrom, reason },
    ]);
    await closeBooks(sql, context.viewer, {
      action: 'RECORD_SUPERSEDED',
      kind: crossingBook.kind,
      id: superseded.id,
      details: { by: by.id, kind: input.kind, reason },
    });
  });
  return superseded.id;
}
