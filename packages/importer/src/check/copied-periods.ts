import { formatNumber } from '@headcount/ledger';
import type { Limits } from '../limits.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { describePeriod, describeValue, type NameOf } from '../report/describe-report.ts';
import type { Report } from '../report/report.ts';
import type { Check } from './check.ts';
import { weightiest } from './check.ts';
import { mostFindings, type Finding } from './finding.ts';
import { hashKey } from './hash-key.ts';
import { HashTable } from './hash-table.ts';

/** Small numbers repeat by chance. */
const leastTelling = 100;

/** Two periods of one place, and what they say alike. */
interface Pair {
  readonly place: string;
  readonly periods: readonly [string, string];
  readonly alike: string[];
  readonly lines: number[];
  counts: number;
  weight: number;
}

/**
 * Two periods of one place with identical values in several counts: one month may have been copied
 * over another. A value of a hundred or more seldom comes back by chance; three in one pair of months
 * hardly ever do. For each count and value the last period that said so is remembered.
 */
export function copiedPeriods(
  rule: Mapping['checks']['copiedPeriods'],
  limits: Limits,
  nameOf: NameOf,
): Check {
  const table = new HashTable();
  let periodOf = new Uint32Array(table.slots);
  let lineOf = new Uint32Array(table.slots);
  const periods = new Map<string, number>();
  const periodNames: string[] = [];
  const periodStarts: string[] = [];
  const pairs = new Map<string, Pair>();
  const sizes = new Map<string, number>();
  let isIncomplete = false;

  const intern = (report: Report): number => {
    const key = `${report.period.start}/${report.period.end}`;
    const known = periods.get(key);
    if (known !== undefined) return known;
    periods.set(key, periods.size);
    periodNames.push(describePeriod(report.period));
    periodStarts.push(report.period.start ?? '');
    return periods.size - 1;
  };

  const grow = (): void => {
    const [oldPeriods, oldLines] = [periodOf, lineOf];
    periodOf = new Uint32Array(oldPeriods.length * 2);
    lineOf = new Uint32Array(oldPeriods.length * 2);
    table.grow((from, to) => {
      periodOf[to] = oldPeriods[from] ?? 0;
      lineOf[to] = oldLines[from] ?? 0;
    });
  };

  const match = (
    report: Report,
    group: string,
    other: number,
    period: number,
    otherLine: number,
  ): void => {
    const isLater = (periodStarts[other] ?? '') < (periodStarts[period] ?? '');
    const [early, late] = isLater ? [other, period] : [period, other];
    const key = `${group} ${early} ${late}`;
    const pair = pairs.get(key) ?? {
      place: placeOf(report, rule.within, nameOf),
      periods: [periodNames[early] ?? '', periodNames[late] ?? ''] as const,
      alike: [],
      lines: [],
      counts: 0,
      weight: 0,
    };
    if (pair.counts < 5) {
      pair.alike.push(describeValue(report));
      pair.lines.push(otherLine, report.line);
    }
    pair.counts += 1;
    pair.weight = Math.max(pair.weight, Number(report.quantity.value));
    pairs.set(key, pair);
  };

  return {
    see: (report) => {
      const { value } = report.quantity;
      if (value === null || Number(value) < leastTelling) return;
      const sizesAreFull = sizes.size >= limits.remembered || periods.size >= limits.remembered;
      if (
        table.size >= limits.remembered * 2 ||
        sizesAreFull ||
        pairs.size >= limits.remembered / 10
      ) {
        isIncomplete = true;
        return;
      }
      if (table.isFull) grow();
      const group = rule.within.map((role) => report[`${role}Id`] ?? '').join(' ');
      const period = intern(report);
      const size = `${group} ${period}`;
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
      const { slot, isNew } = table.claim(hashKey(`${seriesOf(report)} ${value}`));
      const other = periodOf[slot] ?? 0;
      if (!isNew && other !== period) match(report, group, other, period, lineOf[slot] ?? 0);
      periodOf[slot] = period;
      lineOf[slot] = report.line;
    },
    findings: () => {
      const copied = [...pairs]
        .filter(([, pair]) => pair.counts >= rule.atLeast)
        .map(([key, pair]) => finding(pair, sizeOf(key, sizes)));
      return [...weightiest(copied, mostFindings), ...(isIncomplete ? [incomplete] : [])];
    },
  };
}

/** The counts of a hundred or more that the fuller of the two periods has. */
function sizeOf(key: string, sizes: ReadonlyMap<string, number>): number {
  const parts = key.split(' ');
  const group = parts.slice(0, -2).join(' ');
  return Math.max(...parts.slice(-2).map((period) => sizes.get(`${group} ${period}`) ?? 0));
}

function seriesOf(report: Report): string {
  const { originId, destinationId, measure, countUnit, temporalKind, population, mode } = report;
  return [originId, destinationId, measure, countUnit, temporalKind, population, mode].join(' ');
}

function placeOf(
  report: Report,
  within: readonly ('origin' | 'destination')[],
  nameOf: NameOf,
): string {
  const id = within.includes('destination') ? report.destinationId : null;
  return id === null
    ? within.length === 0
      ? 'The file'
      : nameOf(report.originId ?? '')
    : nameOf(id);
}

function finding({ place, periods, alike, lines, counts, weight }: Pair, size: number): Finding {
  const more = counts > alike.length ? ` and ${counts - alike.length} more` : '';
  return {
    code: 'COPIED_PERIOD',
    message: `${place}: ${periods[0]} and ${periods[1]} say the same in ${counts} of ${formatNumber(String(size))} counts (${alike.join('; ')}${more}): one may have been copied from the other.`,
    lines,
    weight,
  };
}

const incomplete: Finding = {
  code: 'CHECK_INCOMPLETE',
  message: 'The file is too large for copied periods to be looked for in all of it.',
  lines: [],
  weight: 0,
};
