import { inOrderOfWeight, judgeCitedWords, judgeReferences } from '@headcount/ledger/proposal';
import type { RecordCitationInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { namedByCitation, readCitation } from '../record/entry/read-citation.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { citationsLike, deprecatedAmong } from '../record/judge/ground.ts';
import { judgementOf } from '../record/judge/judgement-of.ts';
import { instantNow } from '../record/now.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';

/** What the ledger makes of a citation while it is typed, as far as it can be read. */
export async function judgeCitation(
  context: StaffContext,
  input: RecordCitationInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByCitation({ new: input.citation }));
  const faults = new Faults();
  readSlug(faults, 'key', input.key);
  const citation = readCitation(faults.within('citation'), input.citation, found, instantNow());
  const [deprecated, alike] = await Promise.all([
    deprecatedAmong(context, { places: {}, citation }),
    citationsLike(context, citation),
  ]);
  const notices = [
    ...(citation ? judgeCitedWords(citation.citation, alike) : []),
    ...judgeReferences(deprecated),
  ].map((notice) => Object.assign(notice, { path: byItself(notice.path) }));
  return judgementOf(faults, inOrderOfWeight(notices));
}

/** As part of a report a new citation lies one field deeper than by itself. */
const byItself = (path: string): string => path.replace('citation.new.', 'citation.');
