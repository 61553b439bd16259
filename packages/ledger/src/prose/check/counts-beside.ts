import { exemptReasonOf } from '../numeral.ts';
import { languageOf } from './ground.ts';

/**
 * The numbers, as printed, of words that stand beside an article and hold no bindings (its byline, its
 * dateline): nothing can check them there, so none may stand there but a date, a name or the like.
 */
export const countsBeside = (words: string, language: string): string[] =>
  languageOf(language)
    .findNumerals(words)
    .filter(({ kind }) => exemptReasonOf(kind) === null)
    .map(({ text }) => text);
