import { parseDay, parseMonth } from '../field/parse-date.ts';
import { fittingFirst, type ConventionQuestion } from './question.ts';

/** Languages that are tried; a mapping may name any other. */
const languages: readonly [tag: string, name: string][] = [
  ['en', 'English'],
  ['fr', 'French'],
  ['es', 'Spanish'],
  ['pt', 'Portuguese'],
  ['de', 'German'],
  ['it', 'Italian'],
  ['nl', 'Dutch'],
  ['pl', 'Polish'],
  ['ro', 'Romanian'],
  ['ru', 'Russian'],
  ['uk', 'Ukrainian'],
  ['tr', 'Turkish'],
];

const named = /^(?:\d{1,2}\.?[ -])?(?!\d)[^\d ,]{3,}[ ,-]+(?:\d{1,2},? )?\d{4}$/u;

/** In which language are months named? Null where none are. */
export function askMonths(cells: readonly string[]): ConventionQuestion | null {
  const dates = [...new Set(cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))].filter((cell) =>
    named.test(cell),
  );
  const choices = languages.map(([tag, name]) => {
    const read = dates.filter((cell) => readIn(cell, tag) !== null);
    return {
      value: tag,
      label: name,
      read: read.length,
      samples: dates.slice(0, 3).map((cell) => `${cell} → ${readIn(cell, tag) ?? 'no month'}`),
      isFitting: read.length === dates.length,
    };
  });
  const most = Math.max(...choices.map(({ read }) => read));
  // Words before a year that are months in no language are no dates.
  if (dates.length === 0 || most < dates.length / 2) return null;
  const fitting = choices.filter(({ isFitting }) => isFitting);
  const best = choices.filter(({ read }) => read === most);
  const [only] = best;
  const isTold = best.length === 1 && only !== undefined;
  return {
    convention: 'months',
    proposed: isTold ? only.value : null,
    evidence: evidenceOf(
      dates,
      best.map(({ label }) => label),
      most,
      fitting.length > 0,
    ),
    choices: fittingFirst(choices.toSorted((a, b) => b.read - a.read)).map(
      ({ value, label, samples, isFitting }) => ({ value, label, samples, isFitting }),
    ),
  };
}

function evidenceOf(
  dates: readonly string[],
  best: readonly string[],
  read: number,
  isWhole: boolean,
): string {
  const example = dates
    .slice(0, 2)
    .map((date) => `“${date}”`)
    .join(', ');
  const how = isWhole ? 'all' : `${read} of ${dates.length}`;
  return best.length === 1
    ? `${example}: ${how} are months in ${best[0] ?? ''} only.`
    : `${example}: ${how} could be ${best.join(' or ')}.`;
}

function readIn(cell: string, locale: string): string | null {
  const format = { order: null, locale };
  const month = parseMonth(cell, format);
  return month ? month.start.slice(0, 7) : (parseDay(cell, format)?.start ?? null);
}
