import { findEventsByIds } from '@headcount/db';
import type { RecordEventInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { makeKey } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { instantNow } from '../record/now.ts';
import { type EntryOutcome, recordEntry } from '../record/record-entry.ts';
import { refused } from '../record/refused.ts';
import { namedByEvent, readEvent } from './entry-of-event.ts';
import { eventBook } from './event-book.ts';

/** Records an event, or its next version, with its new citation. */
export async function recordEvent(
  context: StaffContext,
  input: RecordEventInput,
): Promise<EntryOutcome> {
  const found = await findReferences(context, namedByEvent(input));
  const faults = new Faults();
  const read = readEvent(faults, input, found, instantNow());
  const { content, citation, key } = read;
  if (faults.all.length > 0 || content === null) return refused(faults);
  const [before] = key === null ? [] : await context.read((sql) => findEventsByIds(sql, [key]));
  return recordEntry(context, eventBook, {
    version: read,
    made: makeKey(content.title),
    citation: citation?.entry ?? null,
    contentWith: (citationId) => ({
      ...content,
      citationId: citationId ?? citation?.citation.id ?? null,
      // That it is no longer to be used is said, and taken back, by itself.
      deprecatedReason: before?.deprecatedReason ?? null,
    }),
  });
}
