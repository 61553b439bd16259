import type { Instant } from '@headcount/ledger';
import type { RecordQuoteInput } from '../../generated/staff-resolvers.ts';
import type { Faults } from '../record/entry/faults.ts';
import { type ChosenCitation, readCitationChoice } from '../record/entry/read-citation.ts';
import { readDay } from '../record/entry/read-day.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readLanguage } from '../record/entry/read-language.ts';
import { readText } from '../record/entry/read-text.ts';
import { type EntryVersion, readVersion } from '../record/entry/read-version.ts';
import type { References } from '../record/entry/references.ts';
import type { QuoteContent } from './quote-book.ts';

/** A quotation as far as it could be read. */
export interface ReadQuote extends EntryVersion {
  readonly text: string | null;
  readonly speaker: string | null;
  readonly citation: ChosenCitation | null;
  /** All of it but its citation; null while something that it needs is missing. */
  readonly content: Omit<QuoteContent, 'citationId' | 'deprecatedReason'> | null;
}

/** Reads a quotation as it was entered; what cannot be read is among the faults. */
export function readQuote(
  faults: Faults,
  input: RecordQuoteInput,
  found: References,
  now: Instant,
): ReadQuote {
  const version = readVersion(faults, input, readSlug);
  const words = { isNeeded: true, most: 4000 };
  const text = readText(faults, 'text', input.text, 'the words, verbatim', words);
  const language = readLanguage(faults, 'language', input.language, true);
  const isTranslated = Boolean(input.originalText?.trim() || input.originalLanguage?.trim());
  const originalText = readText(faults, 'originalText', input.originalText, 'the words as spoken', {
    ...words,
    isNeeded: isTranslated,
  });
  const originalLanguage = readLanguage(
    faults,
    'originalLanguage',
    input.originalLanguage,
    isTranslated,
  );
  const speaker = readText(faults, 'speaker', input.speaker, 'who said it', {
    isNeeded: true,
    most: 200,
  });
  const speakerRole = readText(faults, 'speakerRole', input.speakerRole, 'an office', {
    most: 200,
  });
  const about = readText(faults, 'about', input.about, 'what the words are about', { most: 200 });
  const reportedOn = readDay(faults, 'reportedOn', input.reportedOn, {
    isNeeded: true,
    notAfter: now.slice(0, 10),
  });
  const saidOn = readDay(faults, 'saidOn', input.saidOn);
  if (saidOn !== null && reportedOn !== null && saidOn > reportedOn) {
    faults.refuse('saidOn', saidOn, `a day up to ${reportedOn}, when it was reported`);
  }
  const citation = readCitationChoice(faults, input.citation, found, now, true);
  return {
    ...version,
    text,
    speaker,
    citation,
    content:
      text === null || language === null || speaker === null || reportedOn === null
        ? null
        : {
            text,
            language,
            originalText,
            originalLanguage,
            speaker,
            speakerRole,
            about,
            saidOn,
            reportedOn,
            reportedPrecision: input.reportedPrecision ?? 'DAY',
          },
  };
}
