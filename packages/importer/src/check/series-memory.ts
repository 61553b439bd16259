import { dayIndex } from '../field/calendar.ts';
import type { Limits } from '../limits.ts';
import type { Report } from '../report/report.ts';

/** One value of a series. */
export interface Point {
  /** Days since the year 1 of the first and the last day. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly line: number;
}

/** A series of one count: its first report, for its words, and its values as they came. */
export interface Series {
  readonly report: Report;
  readonly points: Point[];
}

/** Remembers the values of series, a bounded number of them in all. */
export class SeriesMemory {
  readonly #series = new Map<string, Series>();
  readonly #limits: Limits;
  #points = 0;
  isIncomplete = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Keeps a report under the key of its series. One without both days, or without a value, is passed over. */
  keep(key: string, report: Report): void {
    const { start, end } = report.period;
    const { value } = report.quantity;
    if (start === null || end === null || value === null) return;
    if (this.#points >= this.#limits.remembered) {
      this.isIncomplete = true;
      return;
    }
    const series = this.#series.get(key) ?? { report, points: [] };
    series.points.push({
      start: dayIndex(start),
      end: dayIndex(end),
      value: Number(value),
      line: report.line,
    });
    this.#series.set(key, series);
    this.#points += 1;
  }

  all(): Series[] {
    return [...this.#series.values()];
  }
}

/** What is counted, of whom, where, by whom: everything but the days. */
export function seriesKey(report: Report): string {
  const { sourceId, originId, destinationId, measure, countUnit, temporalKind, population, mode } =
    report;
  return [
    sourceId,
    originId,
    destinationId,
    measure,
    countUnit,
    temporalKind,
    population,
    mode,
  ].join(' ');
}
