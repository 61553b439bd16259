import { type Decimal, isZero, subtract } from '../decimal/decimal.ts';
import type { FigureDefinition } from '../figure/definition.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { Evaluation } from '../figure/evaluation.ts';
import type { Bound } from '../interval/interval.ts';
import { isKnownBy } from '../period/day.ts';
import type { Instant } from '../period/period.ts';
import type { PlaceGraph } from '../place/place-graph.ts';
import type { LedgerRecord, Supersession } from '../record/record.ts';
import { knownRecords } from '../selection/known.ts';

/** What two as-of readings of the ledger are compared over. */
export interface LedgerHistory {
  /** Every version of every record; those not known by the later instant are left alone. */
  records: readonly LedgerRecord[];
  /** The figures as defined at the later instant. */
  figures: readonly FigureDefinition[];
  /** The figures as defined at the earlier one, where that differs; by slug. */
  figuresBefore?: readonly FigureDefinition[];
  places: PlaceGraph;
}

/** A record that another took the place of, or that was taken back. */
export interface SupersededRecord {
  record: LedgerRecord;
  by: Supersession;
}

/** A figure whose bounds, words or verdict are not what they were. */
export interface FigureMove {
  slug: string;
  title: string;
  before: Evaluation;
  after: Evaluation;
  /** How far each end moved; null when it appeared, vanished or stayed. */
  lowerBy: Decimal | null;
  upperBy: Decimal | null;
}

/** What became known between two instants. */
export interface LedgerDiff {
  from: Instant;
  to: Instant;
  arrived: readonly LedgerRecord[];
  /** Records that have a newer version. */
  revised: readonly { before: LedgerRecord; after: LedgerRecord }[];
  superseded: readonly SupersededRecord[];
  retracted: readonly SupersededRecord[];
  moved: readonly FigureMove[];
}

/** What the ledger learnt between two instants, and which figures moved by it. They may come in either order. */
export const diff = (history: LedgerHistory, a: Instant, b: Instant): LedgerDiff => {
  const [from, to] = Date.parse(a) <= Date.parse(b) ? [a, b] : [b, a];
  const before = byId(knownRecords(history.records, from));
  const after = knownRecords(history.records, to);
  const replaced = after.flatMap((record) => newSupersessions(record, from, to));
  return {
    from,
    to,
    arrived: after.filter((record) => !before.has(keyOf(record))),
    revised: after.flatMap((record) => {
      const earlier = before.get(keyOf(record));
      return earlier && earlier.version !== record.version
        ? [{ before: earlier, after: record }]
        : [];
    }),
    superseded: replaced.filter(({ by }) => by.kind !== 'RETRACTION'),
    retracted: replaced.filter(({ by }) => by.kind === 'RETRACTION'),
    moved: history.figures.flatMap((figure) => moveOf(figure, history, from, to)),
  };
};

const keyOf = ({ kind, id }: LedgerRecord): string => `${kind}:${id}`;

const byId = (records: readonly LedgerRecord[]): Map<string, LedgerRecord> =>
  new Map(records.map((record) => [keyOf(record), record]));

const newSupersessions = (record: LedgerRecord, from: Instant, to: Instant): SupersededRecord[] =>
  record.supersededBy
    .filter(({ knownFrom }) => isKnownBy(knownFrom, to) && !isKnownBy(knownFrom, from))
    .map((by) => ({ record, by }));

const moveOf = (
  figure: FigureDefinition,
  { places, figuresBefore = [] }: LedgerHistory,
  from: Instant,
  to: Instant,
): FigureMove[] => {
  const earlier = figuresBefore.find(({ slug }) => slug === figure.slug) ?? figure;
  const before = evaluate(earlier, { places, asOf: from });
  const after = evaluate(figure, { places, asOf: to });
  if (gist(before) === gist(after)) return [];
  return [
    {
      slug: figure.slug,
      title: figure.title,
      before,
      after,
      lowerBy: distance(before.lower, after.lower),
      upperBy: distance(before.upper, after.upper),
    },
  ];
};

const gist = ({ lower, upper, text, verdict }: Evaluation): string =>
  JSON.stringify([lower, upper, text, verdict]);

const distance = (before: Bound | null, after: Bound | null): Decimal | null => {
  if (before === null || after === null) return null;
  const by = subtract(after.value, before.value);
  return isZero(by) ? null : by;
};
