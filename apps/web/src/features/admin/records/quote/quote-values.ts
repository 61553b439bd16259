import type { RecordQuoteInput } from '@/generated/staff/graphql.ts';
import { type CitationValues, citing, inputOfCitationChoice } from '../form/citation-values.ts';
import { chosen, type Filing, said } from '../form/form-values.ts';

/** A quotation as it stands in its form. */
export interface QuoteValues extends CitationValues {
  text: string;
  language: string;
  originalText: string;
  originalLanguage: string;
  speaker: string;
  speakerRole: string;
  about: string;
  saidOn: string;
  reportedOn: string;
  reportedPrecision: string;
}

/** The form of a new quotation. */
export const NEW_QUOTE: QuoteValues = {
  ...citing(''),
  text: '',
  language: 'en',
  originalText: '',
  originalLanguage: '',
  speaker: '',
  speakerRole: '',
  about: '',
  saidOn: '',
  reportedOn: '',
  reportedPrecision: 'DAY',
};

/** The form as the newsroom's gateway takes it; a new citation quotes the words as they were spoken. */
export function inputOfQuote(values: QuoteValues, filing: Filing): RecordQuoteInput {
  return {
    ...filing,
    text: said(values.text),
    language: said(values.language),
    originalText: said(values.originalText),
    originalLanguage: said(values.originalLanguage),
    speaker: said(values.speaker),
    speakerRole: said(values.speakerRole),
    about: said(values.about),
    saidOn: said(values.saidOn),
    reportedOn: said(values.reportedOn),
    reportedPrecision: chosen(values.reportedPrecision),
    citation: inputOfCitationChoice(values, said(values.originalText) ?? values.text),
  };
}
