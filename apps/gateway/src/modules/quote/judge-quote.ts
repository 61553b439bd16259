import { searchQuotes } from '@headcount/db/records';
import {
  inOrderOfWeight,
  judgeCitedWords,
  judgeQuotedWords,
  judgeReferences,
} from '@headcount/ledger/proposal';
import type { RecordQuoteInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { namedByCitation } from '../record/entry/read-citation.ts';
import { findReferences } from '../record/entry/references.ts';
import { citationsLike, deprecatedAmong } from '../record/judge/ground.ts';
import { judgementOf } from '../record/judge/judgement-of.ts';
import { instantNow } from '../record/now.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { readQuote } from './entry-of-quote.ts';

/** So many quotations of the same first words are looked at. */
const MOST_ALIKE = 20;

/** What the ledger makes of a quotation while it is typed, as far as it can be read. */
export async function judgeQuote(
  context: StaffContext,
  input: RecordQuoteInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByCitation(input.citation));
  const faults = new Faults();
  const read = readQuote(faults, input, found, instantNow());
  const [deprecated, alike, quotes] = await Promise.all([
    deprecatedAmong(context, { places: {}, citation: read.citation }),
    citationsLike(context, read.citation),
    context.read((sql) => searchQuotes(sql, read.text?.slice(0, 60) ?? '', MOST_ALIKE)),
  ]);
  const said = { key: read.key, text: read.text ?? '', speaker: read.speaker ?? '' };
  const others = quotes.map(({ id, text, speaker }) => ({ key: id, text, speaker }));
  const notices = [
    ...judgeQuotedWords(said, read.citation?.citation.exact ?? null, others),
    ...(read.citation ? judgeCitedWords(read.citation.citation, alike) : []),
    ...judgeReferences(deprecated),
  ];
  return judgementOf(faults, inOrderOfWeight(notices));
}
