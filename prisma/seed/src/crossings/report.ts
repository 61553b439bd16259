import type { Qualifier } from '@headcount/ledger';
import type { StoryCitation, StoryCrossing, StoryPeriod } from '../story.ts';
import { said } from '../wording.ts';

type Report = Omit<StoryCrossing, 'citation' | 'quantity'>;

/** Sets a report of the autumn together from what was counted, the words, and where it was read. */
export function report(
  counted: Report,
  [qualifier, value, unit]: [Qualifier, number, string],
  citation: Omit<StoryCitation, 'exact'>,
): StoryCrossing {
  const quantity = said(qualifier, value, unit);
  return { ...counted, quantity, citation: { ...citation, exact: quantity.sourceWording } };
}

/** A period as reported: to the day, or in the words of the note. */
export const days = (start: string, end: string, note: string | null = null): StoryPeriod => ({
  start,
  end,
  precision: note === null ? 'DAY' : 'APPROXIMATE',
  note,
});

/** What most of the reports counted: whoever crossed from Russia. */
export const fromRussia = {
  origin: 'RU',
  measure: 'ENTRIES',
  countUnit: 'CROSSING',
  temporalKind: 'FLOW',
  population: 'CITIZENS_OF_ORIGIN',
  mode: 'ANY',
  reportedPrecision: 'DAY',
} as const;

/** The week from the decree. */
export const firstWeek = days('2022-09-21', '2022-09-27');
