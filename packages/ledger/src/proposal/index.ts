/**
 * What the ledger makes of a record while somebody enters it: how its number is read, and what is to
 * be looked at again before it is recorded. Total: an entry that is incomplete is judged as far as it goes.
 */
export { describeReading } from './describe-reading.ts';
export { type Happening, judgeHappening } from './judge-event.ts';
export { judgeName, type NamedRecord } from './judge-names.ts';
export { judgeQuotedWords, type SaidWords } from './judge-quote.ts';
export { judgeReport } from './judge-report.ts';
export { judgeSeries } from './judge-series.ts';
export { judgeCitedNumber, judgePeriod, judgeWording } from './judge-words.ts';
export {
  type DeprecatedReference,
  judgeCitedWords,
  judgeReferences,
  type SameWords,
} from './judge-references.ts';
export { type EntryMove, movesOfEntry, type StandingFigure } from './moves-of-entry.ts';
export { inOrderOfWeight, type Notice, type NoticeCode } from './notice.ts';
export { readWording, type WordedNumber } from './read-wording.ts';
export { placesMeeting } from './shared-places.ts';
export { judgeAssumption } from './judge-assumption.ts';
