import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import { matchingWords } from '../reading/matching-words.ts';
import type { Quote } from './quote.ts';
import { quoteFrom, quoteVersions, selectQuotes } from './select-quotes.ts';

/** The quotations whose words, speaker or key hold every word, the latest first. */
export async function searchQuotes(sql: Sql, search: string, first: number): Promise<Quote[]> {
  const texts = ['text', 'original_text', 'speaker', 'speaker_role', 'about', 'quote_id'];
  const found = quoteVersions(sql)
    .where(knownAt('qv', null))
    .where(
      matchingWords(
        search,
        texts.map((text) => raw.ref(`qv.${text}`)),
      ),
    )
    .orderBy('qv.reported_on', 'desc')
    .orderBy('qv.quote_id')
    .limit(first);
  const rows = await selectQuotes(sql, found)
    .orderBy('qv.reported_on', 'desc')
    .orderBy('qv.quote_id')
    .execute();
  return rows.map(quoteFrom);
}
