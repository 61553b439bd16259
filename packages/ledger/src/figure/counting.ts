import { ANYTHING, closed, type Interval, type Reading, ZERO } from '../interval/interval.ts';
import type { Window } from '../period/period.ts';
import { describeOverhang, describeUndated, formatPeriod } from '../period/describe.ts';
import { capitalised, possessive } from '../record/describe.ts';
import type { Assumption } from './assumption.ts';
import type { Counted } from './evaluation.ts';
import { isPlaced, type Term } from './term.ts';

/** What a report adds once its period has been held against the figure's window. */
export interface CountedTerm {
  interval: Interval;
  counted: Counted;
  reason: string | null;
}

/**
 * A report whose period lies in the window counts in full. One whose dates leave it adds nothing to
 * the lower end, in either reading, for its own words say so. One without dates adds nothing when
 * read cautiously, unless an assumption places it; at face value it is taken to belong.
 */
export const countTerm = (
  term: Term,
  window: Window | null,
  granted: readonly Assumption[],
  reading: Reading,
): CountedTerm => {
  const interval = reading === 'FACE' ? term.face : term.cautious;
  const isTaken = term.standing === 'UNDATED' && (reading === 'FACE' || isPlaced(term, granted));
  if (term.standing === 'INSIDE' || isTaken || window === null) {
    return { interval, counted: 'FULL', reason: null };
  }
  const reason = whyNot(term, window);
  if (term.standing === 'APART') return { interval: ZERO, counted: 'NONE', reason };
  // Part of a net movement can be anything, whatever the whole of it was.
  const isNet = term.record.measure === 'NET_ENTRIES';
  const upperOnly = isNet ? ANYTHING : { lower: closed('0'), upper: interval.upper };
  return { interval: upperOnly, counted: 'UPPER_ONLY', reason };
};

const whyNot = ({ label, record: { period }, standing }: Term, window: Window): string => {
  const whose = capitalised(possessive(label));
  if (standing === 'UNDATED') {
    return `${whose} count covers ${describeUndated(period)} that its report does not date.`;
  }
  if (standing === 'APART') {
    return `${whose} count covers ${formatPeriod(period) ?? 'days'}, none of it in the window.`;
  }
  return `${whose} count covers ${formatPeriod(period) ?? 'days'}, which ${describeOverhang(period, window)}.`;
};
