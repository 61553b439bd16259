import type { Sql } from '../connection/typed-sql.ts';
import type { Quote } from './quote.ts';
import { quoteFrom, quoteVersions, selectQuotes } from './select-quotes.ts';

/** Every version of a quotation, the latest first; none where there is no such quotation. */
export async function listQuoteVersions(sql: Sql, id: string): Promise<Quote[]> {
  const versions = quoteVersions(sql).where('qv.quote_id', '=', id);
  const rows = await selectQuotes(sql, versions).orderBy('qv.version', 'desc').execute();
  return rows.map(quoteFrom);
}
