import { findQuotesByIds } from '@headcount/db';
import type { RecordQuoteInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { namedByCitation } from '../record/entry/read-citation.ts';
import { makeKey } from '../record/entry/read-key.ts';
import { findReferences } from '../record/entry/references.ts';
import { instantNow } from '../record/now.ts';
import { type EntryOutcome, recordEntry } from '../record/record-entry.ts';
import { refused } from '../record/refused.ts';
import { readQuote } from './entry-of-quote.ts';
import { quoteBook } from './quote-book.ts';

/** Records a quotation, or its next version, with its new citation. */
export async function recordQuote(
  context: StaffContext,
  input: RecordQuoteInput,
): Promise<EntryOutcome> {
  const found = await findReferences(context, namedByCitation(input.citation));
  const faults = new Faults();
  const read = readQuote(faults, input, found, instantNow());
  const { content, citation, key } = read;
  if (faults.all.length > 0 || content === null || citation === null) return refused(faults);
  const [before] = key === null ? [] : await context.read((sql) => findQuotesByIds(sql, [key]));
  return recordEntry(context, quoteBook, {
    version: read,
    made: makeKey(content.speaker.split(' ').at(-1) ?? null, content.text.slice(0, 40)),
    citation: citation.entry,
    contentWith: (citationId) => ({
      ...content,
      citationId: citationId ?? citation.citation.id,
      // That it is no longer to be used is said, and taken back, by itself.
      deprecatedReason: before?.deprecatedReason ?? null,
    }),
  });
}
