import {
  findQuotesByIds,
  type Quote,
  type QuoteEntry,
  recordQuotes,
  type Recording,
} from '@headcount/db';
import { listQuoteVersions } from '@headcount/db/records';
import type { QuoteParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { tellCitation } from '../citation/told-citation.ts';
import { openBook } from '../record/book.ts';
import { keptVersions } from '../record/kept-versions.ts';

/** What a quotation says, without who recorded it and when. */
export type QuoteContent = Omit<QuoteEntry, keyof Recording | 'id'>;

/** How quotations are kept. */
export const quoteBook = openBook<Quote, QuoteContent, QuoteParent>({
  kind: 'QUOTE',
  told: {
    text: ({ text }) => text,
    language: ({ language }) => language,
    originalText: ({ originalText }) => originalText,
    originalLanguage: ({ originalLanguage }) => originalLanguage,
    speaker: ({ speaker }) => speaker,
    speakerRole: ({ speakerRole }) => speakerRole,
    about: ({ about }) => about,
    saidOn: ({ saidOn }) => saidOn,
    reportedOn: ({ reportedOn }) => reportedOn,
    reportedPrecision: ({ reportedPrecision }) => reportedPrecision,
    ...tellCitation(({ citation }: Quote) => citation),
    deprecatedReason: ({ deprecatedReason }) => deprecatedReason,
  },
  async find({ read }, id) {
    const [quote] = await read((sql) => findQuotesByIds(sql, [id]));
    return quote ? seen('Quote', quote, null) : null;
  },
  list: async (sql, id) => keptVersions(sql, 'QUOTE', await listQuoteVersions(sql, id)),
  contentOf: (quote) => ({
    text: quote.text,
    language: quote.language,
    originalText: quote.originalText,
    originalLanguage: quote.originalLanguage,
    speaker: quote.speaker,
    speakerRole: quote.speakerRole,
    about: quote.about,
    saidOn: quote.saidOn,
    reportedOn: quote.reportedOn,
    reportedPrecision: quote.reportedPrecision,
    citationId: quote.citation.id,
    deprecatedReason: quote.deprecatedReason,
  }),
  deprecated: (content, deprecatedReason) => ({ ...content, deprecatedReason }),
  write: (sql, id, content, writing) => recordQuotes(sql, [{ id, ...content, ...writing }]),
});
