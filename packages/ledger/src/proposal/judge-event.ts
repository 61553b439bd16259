import { describePeriod } from '../period/describe.ts';
import type { Period } from '../period/period.ts';
import type { Notice } from './notice.ts';

/** What happened, where and when, with the key of its record. */
export interface Happening {
  key: string | null;
  title: string;
  /** The place's id; null where it names none. */
  place: string | null;
  period: Period;
}

/** Is an event there already: the same title, or at the same place on the very same days a like one? */
export const judgeHappening = (entry: Happening, others: readonly Happening[]): Notice[] =>
  others
    .filter((other) => other.key !== entry.key && isAlike(entry, other))
    .map(({ key, title, period }) => ({
      code: 'LIKELY_DUPLICATE',
      weight: 'WARNING',
      path: 'title',
      message: `“${title}”, ${describePeriod(period)}, is there already, as ${key}.`,
      records: key === null ? [] : [key],
    }));

const isAlike = (a: Happening, b: Happening): boolean => {
  if (plain(a.title) === plain(b.title)) return true;
  const { start } = a.period;
  return (
    start !== null &&
    start === b.period.start &&
    a.place === b.place &&
    wordsShared(a.title, b.title)
  );
};

/** Do two titles have most of their words in common? */
const wordsShared = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((title) => new Set(plain(title).split(' ')));
  if (!one || !other) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 > Math.max(one.size, other.size);
};

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
