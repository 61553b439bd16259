import { findStandings } from '@headcount/db/records';
import type { RecordPlaceInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { type EntryOutcome, recordEntry } from '../record/record-entry.ts';
import { refused } from '../record/refused.ts';
import { namedByPlace, readPlace } from './entry-of-place.ts';
import { placeBook } from './place-book.ts';

/** Records a place, or its next version, with what it lies in. */
export async function recordPlace(
  context: StaffContext,
  input: RecordPlaceInput,
): Promise<EntryOutcome> {
  const found = await findReferences(context, namedByPlace(input));
  const faults = new Faults();
  const { version, code, name, kind, partOf, between } = readPlace(faults, input, found);
  if (code === null || name === null || !kind || faults.all.length > 0) return refused(faults);
  const [standing] = await context.read((sql) => findStandings(sql, 'PLACE', [code]));
  const place = {
    name,
    kind,
    partOf: partOf.filter((part) => part !== null),
    between: between.flatMap((side) => side?.id ?? []),
    // That it is no longer to be used is said, and taken back, by itself.
    deprecatedReason: standing?.deprecatedReason ?? null,
  };
  return recordEntry(context, placeBook, {
    version,
    made: code,
    citation: null,
    contentWith: () => place,
  });
}
