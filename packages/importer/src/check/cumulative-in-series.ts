import { formatNumber } from '@headcount/ledger';
import { dayIndex } from '../field/calendar.ts';
import type { Limits } from '../limits.ts';
import { describeCount, type NameOf } from '../report/describe-report.ts';
import { weightiest, type Check } from './check.ts';
import { mostFindings, type Finding } from './finding.ts';
import { SeriesMemory, seriesKey, type Point, type Series } from './series-memory.ts';

/** Days of the longest period that is looked at: daily and weekly series. */
const longest = 7;
/** So many values must stand before one that is taken for their sum. */
const leastBefore = 3;
/** So many must rise without a fall for the whole series to look cumulative. */
const leastRising = 8;

/**
 * A cumulative count among daily or weekly ones: one value that is the sum of all before it and its
 * own period, or a whole series that never falls and grows threefold.
 */
export function cumulativeInSeries(limits: Limits, nameOf: NameOf): Check {
  const memory = new SeriesMemory(limits);
  return {
    see: (report) => {
      const { start, end } = report.period;
      if (report.temporalKind !== 'FLOW' || start === null || end === null) return;
      if (dayIndex(end) - dayIndex(start) < longest) memory.keep(seriesKey(report), report);
    },
    findings: () =>
      weightiest(
        memory.all().flatMap((series) => cumulativesOf(series, nameOf)),
        mostFindings,
      ),
  };
}

function cumulativesOf({ report, points }: Series, nameOf: NameOf): Finding[] {
  const short = points.toSorted((a, b) => a.start - b.start || a.line - b.line);
  const what = describeCount(report, nameOf);
  if (isRising(short)) {
    const [first, last] = [short[0], short.at(-1)];
    return [
      finding(
        `${what}: ${short.length} values one after another never fall, from ${words(first)} to ${words(last)}: they may be a cumulative count.`,
        [first?.line ?? 0, last?.line ?? 0],
        last?.value ?? 0,
      ),
    ];
  }
  let sum = 0;
  let greatest = 0;
  return short.flatMap((point, at) => {
    const isSum = at >= leastBefore && isSumOf(point.value, sum, greatest);
    const found = isSum
      ? [
          finding(
            `${what}: ${words(point)} is about the sum of the ${at} values before it: it may be a cumulative count.`,
            [point.line],
            point.value,
          ),
        ]
      : [];
    sum += point.value;
    greatest = Math.max(greatest, point.value);
    return found;
  });
}

/** All that came before and one more period of the usual size; far more than one period alone. */
function isSumOf(value: number, sum: number, greatest: number): boolean {
  return value > 2 * greatest && value >= sum && value <= sum + 2 * greatest;
}

function isRising(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < leastRising || first === undefined || last === undefined) return false;
  return (
    last.value >= 3 * Math.max(first.value, 1) &&
    points.every((point, at) => point.value >= (points[at - 1]?.value ?? 0))
  );
}

function words(point: Point | undefined): string {
  return `${formatNumber(String(point?.value ?? 0))} (line ${point?.line ?? 0})`;
}

function finding(message: string, lines: readonly number[], weight: number): Finding {
  return { code: 'CUMULATIVE_IN_SERIES', message, lines, weight };
}
