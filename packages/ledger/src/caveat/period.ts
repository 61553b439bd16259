import { isPlaced, type Term, windowAsked } from '../figure/term.ts';
import type { Caveat } from '../figure/evaluation.ts';
import type { Situation } from '../figure/situation.ts';
import { overlaps } from '../interval/relation.ts';
import { formatDay } from '../period/day.ts';
import {
  describeOverhang,
  describePeriod,
  describeUndated,
  formatPeriod,
} from '../period/describe.ts';
import { standingOf } from '../period/standing.ts';
import type { Window } from '../period/period.ts';
import { interval } from '../quantity/interval.ts';
import { capitalised, possessive } from '../record/describe.ts';
import { candidatesFor } from '../selection/select.ts';

/** What is to be said of the periods of the reports: undated, outside the window, unlike one another. */
export const periodCaveats = (situation: Situation): Caveat[] => {
  const window = windowAsked(situation.definition);
  return [
    ...(window === null ? [] : situation.terms.map((term) => outside(term, window, situation))),
    ...situation.terms.map((term) => unknown(term, window, situation)),
    differ(situation),
  ].filter((caveat) => caveat !== null);
};

const outside = (term: Term, window: Window, { definition }: Situation): Caveat | null => {
  if (term.standing !== 'STICKS_OUT' && term.standing !== 'APART') return null;
  const { label, record, input } = term;
  const dates = formatPeriod(record.period) ?? 'days';
  const where =
    term.standing === 'APART'
      ? 'none of which lies in the window'
      : `which ${describeOverhang(record.period, window)}`;
  const assumed = definition.assumptions.find(
    ({ kind, subject }) =>
      kind === 'PERIOD_WITHIN_WINDOW' &&
      (subject === record.id || input.candidates.some((candidate) => candidate.id === subject)),
  );
  const contradicts = assumed ? ' The assumption that it lies in the window is contradicted.' : '';
  return {
    code: 'PERIOD_OUTSIDE_WINDOW',
    message: `${capitalised(possessive(label))} count covers ${dates}, ${where}; it adds nothing to the lower end.${contradicts}`,
    records: [record.id],
  };
};

const unknown = (term: Term, window: Window | null, situation: Situation): Caveat | null => {
  const { label, record, standing } = term;
  const undated = record.period.start === null && record.period.end === null;
  if (window === null ? !undated : standing !== 'UNDATED') return null;
  const what = describeUndated(record.period);
  const noun = /week|day|fortnight|month/.exec(what)?.[0] ?? 'period';
  const then = isPlaced(term, situation.granted)
    ? `it is counted only on the assumption that the ${noun} lies within the window`
    : 'read cautiously, it adds nothing to the lower end';
  const dated = window === null ? '' : datedElsewhere(term, window, situation);
  return {
    code: 'PERIOD_UNKNOWN',
    message: `${capitalised(possessive(label))} count covers ${what} that its report does not date${window === null ? '' : `; ${then}`}.${dated}`,
    records: [record.id],
  };
};

/** What another report of the same number says of its dates, when they leave the window. */
const datedElsewhere = (term: Term, window: Window, { choice }: Situation): string => {
  const other = candidatesFor(term.input, choice).find(
    (record) =>
      record.id !== term.record.id &&
      standingOf(record.period, window) === 'STICKS_OUT' &&
      record.temporalKind === term.record.temporalKind &&
      overlaps(interval(record.quantity, 'FACE'), term.face),
  );
  if (!other) return '';
  const dates = formatPeriod(other.period) ?? 'days';
  return ` ${capitalised(possessive(other.source.name))} report of ${formatDay(other.reportedOn)} dates such a count ${dates}, which ${describeOverhang(other.period, window)}.`;
};

const differ = ({ terms, definition }: Situation): Caveat | null => {
  if (definition.kind === 'RECORD') return null;
  const periods = Map.groupBy(terms, ({ record }) => describePeriod(record.period));
  if (periods.size < 2) return null;
  const parts = terms.map(({ label, record }) => `${label}, ${describePeriod(record.period)}`);
  return {
    code: 'PERIODS_DIFFER',
    message: `The reports cover unlike periods: ${parts.join('; ')}.`,
    records: terms.map(({ record }) => record.id),
  };
};
