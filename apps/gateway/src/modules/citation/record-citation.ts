import { recordCitations } from '@headcount/db';
import type { RecordCitationInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { namedByCitation, readCitation } from '../record/entry/read-citation.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { instantNow } from '../record/now.ts';
import { recordLasting } from '../record/record-lasting.ts';
import { refused } from '../record/refused.ts';

/** Records a citation; gives its key. */
export async function recordCitation(context: StaffContext, input: RecordCitationInput) {
  const found = await findReferences(context, namedByCitation({ new: input.citation }));
  const faults = new Faults();
  const key = readSlug(faults, 'key', input.key);
  const read = readCitation(faults.within('citation'), input.citation, found, instantNow());
  const entry = read?.entry;
  if (!entry || faults.all.length > 0) return refused(faults);
  return recordLasting(context, {
    kind: 'CITATION',
    key,
    made: entry.id,
    release: input.holdForRelease ?? null,
    contentOf: (id) => ({ ...entry, id }),
    write: (sql, id) => recordCitations(sql, [{ ...entry, id }]),
  });
}
