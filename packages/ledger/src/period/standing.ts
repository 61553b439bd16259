import { dayNumber } from './day.ts';
import type { Period, Window } from './period.ts';

/**
 * How a report's period lies to the window of a figure. INSIDE: all of it. STICKS_OUT: part of it
 * lies before or after. APART: all of it does. UNDATED: the report does not say enough to tell.
 */
export type Standing = 'INSIDE' | 'STICKS_OUT' | 'APART' | 'UNDATED';

/** A period without a window to answer to is inside. One known date can already show that it sticks out. */
export const standingOf = (period: Period, window: Window | null): Standing => {
  if (window === null) return 'INSIDE';
  const start = period.start === null ? null : dayNumber(period.start);
  const end = period.end === null ? null : dayNumber(period.end);
  const first = dayNumber(window.start);
  const last = dayNumber(window.end);
  if ((end !== null && end < first) || (start !== null && start > last)) return 'APART';
  if ((start !== null && start < first) || (end !== null && end > last)) return 'STICKS_OUT';
  return start === null || end === null ? 'UNDATED' : 'INSIDE';
};
