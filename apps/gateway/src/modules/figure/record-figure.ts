import { listFigureVersions } from '@headcount/db/records';
import type { RecordFigureInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { makeKey } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { type EntryOutcome, recordEntry } from '../record/record-entry.ts';
import { refused } from '../record/refused.ts';
import { namedByFigure, readFigure } from './entry-of-figure.ts';
import { figureBook } from './figure-book.ts';

/** Records a figure, or its next version. */
export async function recordFigure(
  context: StaffContext,
  input: RecordFigureInput,
): Promise<EntryOutcome> {
  const found = await findReferences(context, namedByFigure(input));
  const faults = new Faults();
  const read = readFigure(faults, input, found);
  const { content, key } = read;
  if (faults.all.length > 0 || content === null) return refused(faults);
  const [[before] = []] =
    key === null ? [] : await context.read((sql) => listFigureVersions(sql, [key]));
  return recordEntry(context, figureBook, {
    version: read,
    made: makeKey(content.title),
    citation: null,
    contentWith: () => ({
      ...content,
      // That it is no longer to be used is said, and taken back, by itself.
      deprecatedReason: before?.deprecatedReason ?? null,
    }),
  });
}
