import { recordCitations } from '@headcount/db';
import type { ReplaceCitationInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { instantNow } from '../record/now.ts';
import { refused } from '../record/refused.ts';
import { replaceLasting } from '../record/replace-lasting.ts';
import { citationBook } from './citation-book.ts';
import { namedByReplacement, readCitationReplacement } from './entry-of-replacement.ts';

/** Puts a citation right: another takes its place in every record that cites it. */
export async function replaceCitation(context: StaffContext, input: ReplaceCitationInput) {
  const found = await findReferences(context, namedByReplacement(input));
  const faults = new Faults();
  const read = readCitationReplacement(faults, input, found, instantNow());
  const { old, entry, newKey, changeReason } = read;
  if (!old || !entry || changeReason === null || faults.all.length > 0) return refused(faults);
  return replaceLasting(context, citationBook, {
    kind: 'CITATION',
    key: old.id,
    seen: input.version,
    newKey,
    made: entry.id,
    changeReason,
    sourceId: entry.sourceId,
    write: (sql, id) => recordCitations(sql, [{ ...entry, id }]),
  });
}
