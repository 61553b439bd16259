import { findStandings } from '@headcount/db/records';
import type { RecordSourceInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { makeKey } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { type EntryOutcome, recordEntry } from '../record/record-entry.ts';
import { refused } from '../record/refused.ts';
import { readSource } from './entry-of-source.ts';
import { sourceBook } from './source-book.ts';

/** Records a source, or its next version. */
export async function recordSource(
  context: StaffContext,
  input: RecordSourceInput,
): Promise<EntryOutcome> {
  const found = await findReferences(context, { place: [input.place] });
  const faults = new Faults();
  const { version, name, kind, place, note } = readSource(faults, input, found);
  if (name === null || !kind || faults.all.length > 0) return refused(faults);
  const [standing] =
    version.key === null
      ? []
      : await context.read((sql) => findStandings(sql, 'SOURCE', [version.key ?? '']));
  const source = {
    name,
    kind,
    countryId: place?.id ?? null,
    note,
    // That it is no longer to be used is said, and taken back, by itself.
    deprecatedReason: standing?.deprecatedReason ?? null,
  };
  return recordEntry(context, sourceBook, {
    version,
    made: makeKey(name),
    citation: null,
    contentWith: () => source,
  });
}
