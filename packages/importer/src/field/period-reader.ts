import type { Period } from '@headcount/ledger';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { PeriodSpec } from '../mapping/report-schema.ts';
import type { Fault } from '../report/refusal.ts';
import { findColumn, nameColumn, type Column } from '../table/column.ts';
import { cellReader } from './field-reader.ts';
import {
  parseDay,
  parseMonth,
  parseRange,
  parseYear,
  type DateFormat,
  type Days,
} from './parse-date.ts';

/** Reads the period off the cells of a row; null, with a fault, when they hold none. */
export type PeriodReader = (cells: readonly string[], faults: Fault[]) => Period | null;

const parsers = { DAY: parseDay, MONTH: parseMonth, YEAR: parseYear, RANGE: parseRange };

const examples = {
  DAY: ['2022-10-04'],
  MONTH: ['2022-10'],
  YEAR: ['2022'],
  RANGE: ['2022-09-21/2022-10-04'],
};

/** Finds the columns of a period once, for every row. @throws {FileRefused} for a column that is not there */
export function compilePeriod(
  spec: PeriodSpec,
  mapping: Mapping,
  columns: readonly Column[],
  format: DateFormat,
): PeriodReader {
  const precision = spec.precision ?? 'DAY';
  const asPeriod = (days: Days, words: string): Period => {
    const at = 'at' in spec ? (spec.at ?? 'WHOLE') : 'WHOLE';
    const start = at === 'END' ? days.end : days.start;
    const end = at === 'START' ? days.start : days.end;
    return { start, end, precision, note: precision === 'DAY' ? null : words };
  };
  const part = (wanted: Parameters<typeof findColumn>[1], as: keyof typeof parsers) =>
    compilePart(findColumn(columns, wanted), mapping, format, as);
  switch (spec.as) {
    case 'FIRST_AND_LAST': {
      const first = part(spec.first, 'DAY');
      const last = part(spec.last, 'DAY');
      return (cells, faults) => {
        const [start, end] = [first(cells, faults), last(cells, faults)];
        if (start === null || end === null) return null;
        if (start.days.start <= end.days.end) {
          return asPeriod(
            { start: start.days.start, end: end.days.end },
            `${start.words} – ${end.words}`,
          );
        }
        faults.push({
          code: 'NOT_A_DATE',
          column: null,
          value: `${start.words} – ${end.words}`,
          reason: 'it ends before it begins',
          allowed: [],
        });
        return null;
      };
    }
    case 'YEAR_AND_MONTH': {
      const year = cellReader(findColumn(columns, spec.year), mapping.reads.missing);
      const month = cellReader(findColumn(columns, spec.month), mapping.reads.missing);
      const column = `${nameColumn(findColumn(columns, spec.year))}, ${nameColumn(findColumn(columns, spec.month))}`;
      return (cells, faults) => {
        const words = `${month(cells, faults) ?? ''} ${year(cells, faults) ?? ''}`;
        const days = parseMonth(words.replace(/^(\d+) /, '$1/'), format);
        if (days === null) faults.push(fault(column, words, 'MONTH'));
        return days && asPeriod(days, words);
      };
    }
    default: {
      const whole = part(spec.from, spec.as);
      return (cells, faults) => {
        const read = whole(cells, faults);
        return read && asPeriod(read.days, read.words);
      };
    }
  }
}

/** So many different dates are remembered with their days: files repeat them. */
const mostRemembered = 10_000;

function compilePart(
  column: Column,
  mapping: Mapping,
  format: DateFormat,
  as: keyof typeof parsers,
) {
  const read = cellReader(column, mapping.reads.missing);
  const remembered = new Map<string, Days | null>();
  return (cells: readonly string[], faults: Fault[]): { days: Days; words: string } | null => {
    const words = read(cells, faults) ?? '';
    let days = remembered.get(words);
    if (days === undefined) {
      days = parsers[as](words, format);
      if (remembered.size < mostRemembered) remembered.set(words, days);
    }
    if (days === null) faults.push(fault(nameColumn(column), words, as));
    return days && { days, words };
  };
}

function fault(column: string, words: string, as: keyof typeof parsers): Fault {
  const kind = { DAY: 'day', MONTH: 'month', YEAR: 'year', RANGE: 'range of days' }[as];
  return {
    code: words.trim() === '' ? 'EMPTY' : 'NOT_A_DATE',
    column,
    value: words,
    reason:
      words.trim() === ''
        ? `no ${kind} is given`
        : `“${words}” is no ${kind} as this mapping reads them`,
    allowed: examples[as],
  };
}
