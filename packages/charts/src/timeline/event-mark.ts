import type { Window } from '@headcount/ledger';

import { dayNumber, formatDay } from './day-number.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * How an event's time is drawn. DAY: a dot. SPAN: from one known day to another. BAND: within a week,
 * or about then. DASHED: some day between two others, nobody says which.
 */
type MarkKind = 'DAY' | 'SPAN' | 'BAND' | 'DASHED';

export interface EventMark {
  event: TimelineEvent;
  kind: MarkKind;
  /** Day numbers, both included. */
  from: number;
  to: number;
  /** It may go on after the window. */
  isOpenEnded: boolean;
  /** The date in words: "week of 26 Sept". */
  when: string;
}

const LAST_DAY_OF_WEEK = 6;

/** The event's time as a mark inside the window; an end that is not known is the window's. */
export const eventMark = (event: TimelineEvent, window: Window): EventMark => {
  const { start, end, precision } = event.period;
  const first = dayNumber(window.start);
  const last = dayNumber(window.end);
  const from = start === null ? first : dayNumber(start);
  const to = end === null ? null : dayNumber(end);
  const mark = (kind: MarkKind, until: number, when: string): EventMark => ({
    event,
    kind,
    from,
    to: until,
    isOpenEnded: precision === 'APPROXIMATE' && to === null,
    when,
  });
  switch (precision) {
    case 'DAY':
      return to === null || to === from
        ? mark('DAY', from, formatDay(from))
        : mark('SPAN', to, range(from, to));
    case 'WEEK':
      return start === null
        ? mark('DASHED', to ?? last, 'one week')
        : mark('BAND', to ?? from + LAST_DAY_OF_WEEK, `week of ${formatDay(from)}`);
    case 'APPROXIMATE':
      return to === null
        ? mark('BAND', last, `from about ${formatDay(from)}`)
        : mark('BAND', to, `about ${range(from, to)}`);
    case 'UNKNOWN': {
      const until = to ?? last;
      return mark('DASHED', until, `between ${formatDay(from)} and ${formatDay(until)}`);
    }
  }
};

const range = (from: number, to: number): string =>
  from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;

/** In order of time: earlier first, of those that begin together the exact ones; last what is undated. */
export const eventMarks = (
  events: readonly TimelineEvent[],
  window: Window,
): readonly EventMark[] =>
  events
    .map((event) => eventMark(event, window))
    .toSorted((one, other) => orderOf(one) - orderOf(other) || one.to - other.to);

const orderOf = (mark: EventMark): number => (mark.kind === 'DASHED' ? mark.to + 1 : mark.from);
