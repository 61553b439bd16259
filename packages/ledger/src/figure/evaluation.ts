import type { Decimal } from '../decimal/decimal.ts';
import type { Bound, Interval, Reading } from '../interval/interval.ts';
import type { Window } from '../period/period.ts';
import type { Claim } from '../phrase/claim.ts';
import type { Measure } from '../quantity/measure.ts';
import type { LedgerRecord } from '../record/record.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Assumption } from './assumption.ts';

/** A doubt that a reader should hear beside the figure. */
export type CaveatCode =
  | 'OVERLAP'
  | 'PERIOD_OUTSIDE_WINDOW'
  | 'PERIODS_DIFFER'
  | 'PERIOD_UNKNOWN'
  | 'COUNTS_CROSSINGS_NOT_PERSONS'
  | 'GROSS_NOT_NET'
  | 'SUPERSEDED_INPUT'
  | 'SINGLE_SOURCE'
  | 'SECOND_HAND'
  | 'SOURCES_DISAGREE'
  | 'HOLDS_AT_FACE_VALUE_ONLY';

/** Why the ledger will not derive a figure at all. */
export type RefusalCode =
  | 'UNLIKE_MEASURES'
  | 'UNLIKE_UNITS'
  | 'UNLIKE_POPULATIONS'
  | 'STOCK_AND_FLOW'
  | 'NO_INPUTS';

export interface Caveat {
  code: CaveatCode;
  /** One sentence for people. */
  message: string;
  /** The ids of the records it speaks about. */
  records: readonly string[];
}

export interface Refusal {
  code: RefusalCode;
  /** One sentence for people, which says what would have to be different. */
  message: string;
  records: readonly string[];
}

/**
 * Whether an input went into both ends of the result (FULL), only into the upper end because its
 * period or place leaves the lower end unproven (UPPER_ONLY), or into neither (NONE).
 */
export type Counted = 'FULL' | 'UPPER_ONLY' | 'NONE';

/** What one input brought. */
export interface Contribution {
  label: string;
  record: LedgerRecord;
  /** What it added, after the rules of window and overlap. */
  interval: Interval;
  /** The same for people: "200,000, more than". */
  contribution: string;
  counted: Counted;
  /** Why it was not counted in full, as a sentence. */
  reason: string | null;
}

/** An assumption of the figure, and what became of it. */
export interface AssumptionUse {
  assumption: Assumption;
  /** Is it granted here? One that the reader took away, or that the records contradict, is not. */
  isGranted: boolean;
  /** Does the verdict rest on it? One that was not needed is not relied on. */
  relied: boolean;
  /** CONTRADICTED: the records themselves say otherwise. */
  holds: 'STATED' | 'CONTRADICTED';
}

/** What the figure would be if only these of its assumptions were granted. */
export interface Alternative {
  /** Assumption ids. */
  granted: readonly string[];
  face: Interval;
  cautious: Interval;
  /** Does every report behind it print its number bare? */
  isBare: boolean;
}

/** A figure worked out: its bounds, its words, its verdict, and everything that led there. */
export interface Evaluation {
  slug: string;
  title: string;
  reading: Reading;
  lower: Bound | null;
  upper: Bound | null;
  /** The number itself, when both ends meet. */
  point: Decimal | null;
  unit: string;
  measure: Measure | null;
  window: Window | null;
  /** The strongest phrase that may be printed: "more than 370,000". */
  text: string;
  /** The same as a claim; null when no phrase may be printed. */
  phrase: Claim | null;
  verdict: Verdict;
  /** What the verdict judges: the printed claim, else the strongest phrase. */
  claim: Claim | null;
  inputs: readonly Contribution[];
  assumptions: readonly AssumptionUse[];
  caveats: readonly Caveat[];
  refusals: readonly Refusal[];
  /** The shortest list of what would have to be known for the claim to be proven. */
  missing: readonly string[];
  /** How many different sources speak; two outlets that repeat one ministry are one. */
  sourcesIndependent: number;
  /** The arithmetic, line by line. */
  derivation: readonly string[];
  /** The result under fewer assumptions, from none upward: what comparisons and verdicts search. */
  alternatives: readonly Alternative[];
  /** The finest unit to which any of its reports was rounded; phrases are rounded to it. */
  roundingUnit: Decimal;
  /** Labels of the slots that no report fills. */
  unfilled: readonly string[];
}
