import { recordSupersessions } from '@headcount/db';
import type { RecordCrossingInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { makeKey } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { instantNow } from '../record/now.ts';
import { type EntryOutcome, recordEntry } from '../record/record-entry.ts';
import { refused } from '../record/refused.ts';
import { crossingBook } from './crossing-book.ts';
import { contentOfRead, namedByCrossing, readCrossing } from './entry-of-crossing.ts';

/** Records a report, or its next version, with its new citation and with what it supersedes. */
export async function recordCrossing(
  context: StaffContext,
  input: RecordCrossingInput,
): Promise<EntryOutcome> {
  const found = await findReferences(context, namedByCrossing(input));
  const faults = new Faults();
  const read = readCrossing(faults, input, found, instantNow());
  const { citation, supersedes, origin, destination } = read;
  if (supersedes && read.release !== null) {
    const allowed = 'left out while the report waits: say it when the release has gone out';
    faults.within('supersedes').refuse('record', supersedes.id, allowed);
  }
  const content = contentOfRead(read);
  if (faults.all.length > 0 || content === null || citation === null) return refused(faults);
  return recordEntry(context, crossingBook, {
    version: read,
    made: makeKey(origin?.id ?? null, destination?.id ?? null, read.reportedOn),
    citation: citation.entry,
    contentWith: (citationId) => ({
      ...content,
      citationId: citationId ?? citation.citation.id,
    }),
    alongside: async (sql, id, { knownFrom }) => {
      if (!supersedes) return;
      const { id: supersededId, kind, reason } = supersedes;
      await recordSupersessions(sql, [
        { supersedingId: id, supersededId, kind, reason, knownFrom },
      ]);
    },
  });
}
