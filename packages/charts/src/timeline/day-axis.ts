import type { Window } from '@headcount/ledger';

import { measureText } from '../text/measure-text.ts';
import { LABEL_SIZE } from '../text/text-line.ts';
import { dayNumber, formatDay } from './day-number.ts';

export interface DayAxis {
  /** The middle of a day as a share of the width, 0 to 100. */
  toShare(day: number): number;
  /** Half a day's width, for the edges of bands. */
  half: number;
  ticks: readonly { day: number; text: string; at: number }[];
}

const STEPS = [1, 2, 3, 7, 14, 28, 91, 182, 364];
/** Between two dates on the axis, in pixels. */
const GAP = 18;

/** The days of the window from edge to edge, with dates as close as `width` pixels allow. */
export const dayAxis = (window: Window, width: number): DayAxis => {
  const first = dayNumber(window.start);
  const last = Math.max(dayNumber(window.end), first);
  const days = last - first + 1;
  const half = 50 / days;
  const toShare = (day: number) => ((day - first + 0.5) / days) * 100;
  const widest = measureText(formatDay(dayNumber('2022-09-28')), LABEL_SIZE) + GAP;
  const step = STEPS.find((candidate) => (candidate / days) * width >= widest) ?? days;
  const ticks = [];
  for (let day = first; day <= last; day += step) {
    ticks.push({ day, text: formatDay(day), at: toShare(day) });
  }
  return { toShare, half, ticks };
};
