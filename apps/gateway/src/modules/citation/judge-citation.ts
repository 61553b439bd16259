import type { Citation } from '@headcount/db';
import {
  inOrderOfWeight,
  judgeCitedWords,
  judgeReferences,
  type Notice,
} from '@headcount/ledger/proposal';
import type { RecordCitationInput, ReplaceCitationInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import {
  type ChosenCitation,
  namedByCitation,
  readCitation,
} from '../record/entry/read-citation.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { citationsLike, deprecatedAmong } from '../record/judge/ground.ts';
import { judgementOf } from '../record/judge/judgement-of.ts';
import { instantNow } from '../record/now.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { namedByReplacement, readCitationReplacement } from './entry-of-replacement.ts';

/** What the ledger makes of a citation while it is typed, as far as it can be read. */
export async function judgeCitation(
  context: StaffContext,
  input: RecordCitationInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByCitation({ new: input.citation }));
  const faults = new Faults();
  readSlug(faults, 'key', input.key);
  const citation = readCitation(faults.within('citation'), input.citation, found, instantNow());
  return judgementOf(faults, await noticesOf(context, citation, null));
}

/** The same of one that is to take the place of another, which it may well be like. */
export async function judgeCitationReplacement(
  context: StaffContext,
  input: ReplaceCitationInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByReplacement(input));
  const faults = new Faults();
  const { old, chosen } = readCitationReplacement(faults, input, found, instantNow());
  return judgementOf(faults, await noticesOf(context, chosen, old));
}

async function noticesOf(
  context: StaffContext,
  citation: ChosenCitation | null,
  besides: Citation | null,
): Promise<Notice[]> {
  const [deprecated, alike] = await Promise.all([
    deprecatedAmong(context, { places: {}, citation }),
    citationsLike(context, citation),
  ]);
  const others = alike.filter(({ id }) => id !== besides?.id);
  const notices = [
    ...(citation ? judgeCitedWords(citation.citation, others) : []),
    ...judgeReferences(deprecated),
  ].map((notice) => Object.assign(notice, { path: byItself(notice.path) }));
  return inOrderOfWeight(notices);
}

/** As part of a report a new citation lies one field deeper than by itself. */
const byItself = (path: string): string => path.replace('citation.new.', 'citation.');
