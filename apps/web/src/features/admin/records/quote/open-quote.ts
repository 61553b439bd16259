import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { citing } from '../form/citation-values.ts';
import type { Opened } from '../form/form-values.ts';
import type { QuoteValues } from './quote-values.ts';

const QuoteForm_quote = graphql(`
  fragment QuoteForm_quote on Quote {
    key
    version
    text
    language
    originalText
    originalLanguage
    speaker
    speakerRole
    about
    saidOn
    reportedOn
    reportedPrecision
    citation {
      key
    }
  }
`);

/** A quotation that is there, as its form opens it. */
export function openQuote(masked: FragmentType<typeof QuoteForm_quote>): Opened<QuoteValues> {
  const quote = readFragment(QuoteForm_quote, masked);
  return {
    key: quote.key,
    version: quote.version,
    values: {
      ...citing(quote.citation.key),
      text: quote.text,
      language: quote.language,
      originalText: quote.originalText ?? '',
      originalLanguage: quote.originalLanguage ?? '',
      speaker: quote.speaker,
      speakerRole: quote.speakerRole ?? '',
      about: quote.about ?? '',
      saidOn: quote.saidOn ?? '',
      reportedOn: quote.reportedOn,
      reportedPrecision: quote.reportedPrecision,
    },
  };
}
