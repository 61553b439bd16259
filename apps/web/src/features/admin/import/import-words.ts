import type { ImportConvention, ImportState } from '@/generated/staff/graphql.ts';

/** How far an import is, in words, with its mark and tone. */
export const STATE_WORDS = {
  PREPARING: { words: 'Being prepared', mark: 'empty', tone: 'quiet' },
  QUEUED: { words: 'Waiting', mark: 'half', tone: 'waiting' },
  RUNNING: { words: 'At work', mark: 'half', tone: 'waiting' },
  REHEARSED: { words: 'Rehearsed', mark: 'half', tone: 'plain' },
  DONE: { words: 'Recorded', mark: 'full', tone: 'good' },
  REFUSED: { words: 'Refused', mark: 'cross', tone: 'bad' },
  CANCELLED: { words: 'Cancelled', mark: 'cross', tone: 'quiet' },
  FAILED: { words: 'Broken off', mark: 'cross', tone: 'bad' },
} as const satisfies Record<ImportState, { words: string; mark: string; tone: string }>;

/** Whether something is being done, so that the page looks again. */
export const isAtWork = (state: ImportState): boolean => state === 'QUEUED' || state === 'RUNNING';

/** The question about a convention. */
export const CONVENTION_WORDS: Record<ImportConvention, string> = {
  SHEET: 'Which sheet?',
  ENCODING: 'Which encoding?',
  DELIMITER: 'What stands between the cells?',
  HEADER: 'Which row names the columns?',
  NUMBERS: 'How are decimals and thousands marked?',
  DATES: 'In which order are dates written?',
  MONTHS: 'In which language are months named?',
};

const COUNT = new Intl.NumberFormat('en-GB');

/** "399,406". */
export const formatCount = (count: number): string => COUNT.format(count);

/** "1 row", "12 rows". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** "4.5 MB". */
export const formatSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatCount(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A code of the importer as words: `NOT_A_NUMBER` is "not a number". */
export const codeWords = (code: string): string => code.replaceAll('_', ' ').toLowerCase();
