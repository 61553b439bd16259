export type { Decimal } from './decimal/decimal.ts';
export { canonical, compareDecimals, isDecimal } from './decimal/decimal.ts';

export type { Bound, Interval, Reading } from './interval/interval.ts';
export {
  addIntervals,
  maximumInterval,
  scaleInterval,
  subtractIntervals,
  sumIntervals,
} from './interval/arithmetic.ts';
export {
  certainlyExceeds,
  containsValue,
  isWithin,
  overlaps,
  pointOf,
} from './interval/relation.ts';

export type { CountUnit, Measure, Mode, TemporalKind } from './quantity/measure.ts';
export type { Qualifier, Quantity, ValueState } from './quantity/quantity.ts';
export { interval } from './quantity/interval.ts';
export { defaultRoundingUnit, roundingUnit } from './quantity/rounding-unit.ts';

export type { Day, Instant, Period, PeriodPrecision, Window } from './period/period.ts';
export { formatDay, formatDays } from './period/day.ts';
export { describePeriod, formatPeriod } from './period/describe.ts';
export { type Standing, standingOf } from './period/standing.ts';
export type { Membership, Place, PlaceGraph } from './place/place-graph.ts';
export type { LedgerRecord, Named, Rank, Supersession, SupersessionKind } from './record/record.ts';

export type { Claim, ClaimWords } from './phrase/claim.ts';
export { formatClaim, formatNumber, formatQuantity } from './phrase/format.ts';

export type { Assumption, AssumptionKind } from './figure/assumption.ts';
export type { FigureDefinition, FigureInput, FigureKind } from './figure/definition.ts';
export type {
  Alternative,
  AssumptionUse,
  Caveat,
  CaveatCode,
  Contribution,
  Counted,
  Evaluation,
  Refusal,
  RefusalCode,
} from './figure/evaluation.ts';
export type { EvaluateOptions } from './figure/situation.ts';
export { evaluate } from './figure/evaluate.ts';
export { fillersOf } from './figure/fillers.ts';
export type { Judgement, Verdict } from './verdict/verdict.ts';
export { explain } from './verdict/explain.ts';
export { judge } from './verdict/judge.ts';
export { compare, type ComparisonOperator } from './verdict/compare.ts';

export { select, type SelectionChoice } from './selection/select.ts';
export { isSameCount, assessDisagreement, type Disagreement } from './selection/disagreement.ts';
export { describeDisagreement } from './caveat/disagreement.ts';
export { independentSources, type Voice, voices } from './selection/voice.ts';

export {
  diff,
  type FigureMove,
  type LedgerDiff,
  type LedgerHistory,
  type SupersededRecord,
} from './history/diff.ts';
export {
  type ChangedRecord,
  type Impact,
  impactOf,
  type ImpactedAssertion,
  type ImpactedFigure,
  type ImpactedRevision,
  type Published,
  type PublishedRevision,
} from './history/impact.ts';

export type * from './document/article-document.ts';
export {
  emptyArticle,
  parseArticleDocument,
  type ParsedDocument,
} from './document/parse/parse-article-document.ts';
export type { DocumentFault } from './document/parse/faults.ts';
export {
  type MergeConflict,
  mergeDocuments,
  type MergedDocument,
} from './document/merge/merge-documents.ts';
export { pairUp } from './document/merge/pair-up.ts';
export { ALIKE, wordLikeness } from './document/merge/word-likeness.ts';
export { printAnew, type Reprint } from './document/print-anew.ts';
export { type Replacement, replaceWords } from './document/replace-words.ts';
export { stoodAlready, type WordsAt } from './document/stood-already.ts';
export { followWords, type WordsPlace } from './document/follow-words.ts';
export { wordChanges } from './document/word-changes.ts';
export { replaceBlocks } from './document/replace-blocks.ts';
export { isSafeHref } from './document/parse/safe-href.ts';
export { type BoundSpan, boundSpans } from './document/bound-span.ts';
export {
  type FieldName,
  type MarkedRun,
  plainText,
  type TextBlock,
  textBlocks,
} from './document/text-block.ts';
export { countUnitOf } from './unit/count-unit.ts';
