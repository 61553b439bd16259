import { compareDecimals } from '../decimal/decimal.ts';
import type { FigureInput } from '../figure/definition.ts';
import { daysBetween } from '../period/day.ts';
import type { Instant, Window } from '../period/period.ts';
import { standingOf } from '../period/standing.ts';
import { interval } from '../quantity/interval.ts';
import type { LedgerRecord } from '../record/record.ts';
import { isSameCount } from './disagreement.ts';
import { isRetracted, knownRecords, supersessionsKnown } from './known.ts';

/** What a reader or editor may set aside or prefer. */
export interface SelectionChoice {
  /** Only what was known by then; null for everything. */
  asOf: Instant | null;
  /** Source ids: whatever one of them says or carried falls away. */
  excluding: readonly string[];
  /** Record ids that go before the figure's own choice. */
  prefer: readonly string[];
  window: Window | null;
  /**
   * Only reports of the very count and days of the figure's own choice may stand in for it: for a
   * figure that is one record's number, another week's number would be another figure.
   */
  onlySameCount?: boolean;
}

/** The candidates that may still fill the slot: known by then, not retracted, not set aside. */
export const candidatesFor = (input: FigureInput, choice: SelectionChoice): LedgerRecord[] =>
  knownRecords(input.candidates, choice.asOf).filter(
    (record) =>
      !isRetracted(record, choice.asOf) &&
      !choice.excluding.includes(record.source.id) &&
      !(record.via && choice.excluding.includes(record.via.id)),
  );

/**
 * The one report that fills a slot: the reader's choice, else the editor's, else the one of rank
 * PREFERRED (Wikibase's “best rank” rule), else the latest reported whose period does not leave the
 * window. Null when no report is left.
 */
export const select = (input: FigureInput, choice: SelectionChoice): LedgerRecord | null => {
  const left = candidatesFor(input, choice);
  const byId = (id: string): LedgerRecord | undefined => left.find((record) => record.id === id);
  const asked = choice.prefer.map(byId).find((record) => record !== undefined);
  const usable = left.filter(
    (record) => record.rank !== 'DEPRECATED' && mayStandIn(record, input, choice),
  );
  const ordered = usable.toSorted((a, b) => preference(a, b, choice));
  return (
    asked ??
    byId(input.preferred) ??
    ordered.find((record) => record.rank === 'PREFERRED') ??
    ordered[0] ??
    null
  );
};

/** The reports that may fill the slot when they are asked for by name. */
export const fillersFor = (input: FigureInput, choice: SelectionChoice): LedgerRecord[] =>
  candidatesFor(input, choice).filter((record) => mayStandIn(record, input, choice));

const mayStandIn = (
  record: LedgerRecord,
  { preferred, candidates }: FigureInput,
  { onlySameCount = false }: SelectionChoice,
): boolean =>
  !onlySameCount || candidates.some((one) => one.id === preferred && isSameCount(one, record));

const STANDINGS = ['INSIDE', 'UNDATED', 'STICKS_OUT', 'APART'];

// First what stays in the window and is not superseded, then the latest reported; of one day's reports
// the one that covers most of the window, then the one that claims least.
const preference = (a: LedgerRecord, b: LedgerRecord, choice: SelectionChoice): number => {
  const leaves = (record: LedgerRecord): number =>
    Math.max(STANDINGS.indexOf(standingOf(record.period, choice.window)) - 1, 0);
  const superseded = (record: LedgerRecord): number =>
    Number(supersessionsKnown(record, choice.asOf).length > 0);
  return (
    leaves(a) - leaves(b) ||
    superseded(a) - superseded(b) ||
    b.reportedOn.localeCompare(a.reportedOn) ||
    coverage(b, leaves(b)) - coverage(a, leaves(a)) ||
    compareDecimals(leastOf(a), leastOf(b)) ||
    a.id.localeCompare(b.id)
  );
};

// Inside the window, longer is better; outside, shorter is.
const coverage = ({ period }: LedgerRecord, leaves: number): number => {
  if (period.start === null || period.end === null) return 0;
  return daysBetween(period.start, period.end) * (leaves > 0 ? -1 : 1);
};

const leastOf = (record: LedgerRecord): string =>
  interval(record.quantity, 'CAUTIOUS').lower?.value ?? '0';
