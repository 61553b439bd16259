import type {
  Article as ArticleRow,
  ArticleNotice as ArticleNoticeRow,
  ArticleRevision as ArticleRevisionRow,
  Citation as CitationRow,
  Correction as CorrectionRow,
  Crossing as CrossingRow,
  Event as EventRow,
  Figure as FigureRow,
  Place as PlaceRow,
  PublicErrorReport,
  Quote as QuoteRow,
  RevisionOverride as RevisionOverrideRow,
  Source as SourceRow,
  Supersession as SupersededBy,
} from '@headcount/db';
import type {
  Assumption,
  AssumptionUse,
  Claim,
  Contribution,
  Evaluation,
  FigureDefinition,
  Instant,
  Membership,
  Quantity,
  SupersessionKind,
} from '@headcount/ledger';
import type { Coverage, Diagnostic } from '@headcount/ledger/prose';
import type { ArticleClaim } from './modules/article/article-claims.ts';
import type { ToldDifference } from './modules/article/difference/tell-difference.ts';
import type { NumberedMark } from './modules/article/number-marks.ts';
import type { FieldChange, RecordUse } from './generated/resolvers.ts';
import type { CrossingList } from './modules/crossing/crossing-list.ts';
import type { DisagreeingReports, SpeakingVoice } from './modules/crossing/disagreement.ts';
import type { Move } from './modules/ledger-diff/find-moves.ts';
import type { AskedDiff } from './modules/ledger-diff/ledger-diff.ts';
import type { SumOfReports } from './modules/crossing/sum-of-reports.ts';
import type { CaveatDoubt, RefusalDoubt } from './modules/figure/doubt.ts';
import type { Seen } from './reads/seen.ts';
import type { Connection, ConnectionEdge, PageInfo } from './relay/connection.ts';

/*
 * What the resolvers of each GraphQL type are given as their parent. Records carry the instant
 * they were read for; the rest carries what its own fields need to be answered as of that instant.
 */

export type ArticleParent = Seen<'Article', ArticleRow>;
export type AssumptionParent = Seen<'Assumption', Assumption>;
export type CitationParent = Seen<'Citation', CitationRow>;
export type CorrectionParent = Seen<'Correction', CorrectionRow>;
export type CrossingParent = Seen<'Crossing', CrossingRow>;
export type EventParent = Seen<'Event', EventRow>;
export type FigureParent = Seen<'Figure', FigureRow>;
export type PlaceParent = Seen<'Place', PlaceRow>;
export type QuoteParent = Seen<'Quote', QuoteRow>;
export type SourceParent = Seen<'Source', SourceRow>;

export type LedgerRecordParent = CrossingParent | EventParent;
export type BindingTargetParent = FigureParent | EventParent;
export type NodeParent =
  | ArticleParent
  | AssumptionParent
  | CitationParent
  | CorrectionParent
  | CrossingParent
  | EventParent
  | FigureParent
  | PlaceParent
  | QuoteParent
  | SourceParent;

export type QuantityParent = Quantity;
export type ClaimParent = Claim;
export type SupersessionParent = {
  readonly id: string;
  readonly kind: SupersessionKind;
  readonly reason: string;
  readonly asOf: Instant | null;
};
export type PlaceMembershipParent = Membership & { readonly asOf: Instant | null };

/** What the records that an evaluation names are found among: nothing more is read for them. */
type WithRecords = { readonly records: readonly LedgerRecordParent[] };
/** What one of its parts may be filled with instead. */
type WithChoice = {
  readonly definition: FigureDefinition;
  readonly excluding: readonly string[];
  readonly asOf: Instant | null;
};
export type EvaluationParent = Evaluation & WithRecords & WithChoice;
export type FigureContributionParent = Contribution & WithRecords & WithChoice;
export type AppliedAssumptionParent = AssumptionUse & { readonly asOf: Instant | null };
export type LedgerDiffParent = AskedDiff;
export type RevisedRecordParent = Record<'before' | 'after', LedgerRecordParent>;
export type ReplacedReportParent = Record<'record' | 'by', CrossingParent> &
  Pick<SupersededBy, 'kind' | 'reason'>;
export type FigureMoveParent = Move;

export type CrossingRevisionParent = Pick<
  CrossingRow,
  'version' | 'knownFrom' | 'knownTo' | 'changeReason'
> & { readonly crossing: CrossingParent; readonly changes: () => FieldChange[] };
export type DisagreementParent = DisagreeingReports;
export type VoiceParent = SpeakingVoice;
export type CrossingUseParent = CrossingParent;
export type FigureUseParent = { readonly figure: FigureParent; readonly how: RecordUse };
export type ArticleUseParent = {
  readonly article: ArticleParent;
  readonly revision: ArticleRevisionParent;
  readonly claims: string[];
};

export type CaveatParent = CaveatDoubt;
export type RefusalParent = RefusalDoubt;
export type SumOfReportsParent = SumOfReports;

export type ArticleClaimParent = ArticleClaim;
export type ArticleCheckParent = ArticleParent;
export type ArticleRevisionParent = ArticleRevisionRow & { readonly asOf: Instant | null };
export type ArticleNoticeParent = ArticleNoticeRow;
export type RevisionOverrideParent = RevisionOverrideRow;
export type ArticleDifferenceParent = ToldDifference;
export type ErrorReportParent = PublicErrorReport;
export type {
  ErrorReportedParent,
  TooManyErrorReportsParent,
} from './modules/error-report/report-outcomes.ts';
export type { FieldRefusedParent } from './modules/publication/staff-parents.ts';
export type CoverageParent = Coverage;
export type DiagnosticParent = Diagnostic;
export type BindingParent = NumberedMark & { readonly asOf: Instant | null };

export type PageInfoParent = PageInfo;
export type ArticleConnectionParent = Connection<ArticleParent>;
export type ArticleEdgeParent = ConnectionEdge<ArticleParent>;
export type ArticleNoticeConnectionParent = Connection<ArticleNoticeParent>;
export type ArticleNoticeEdgeParent = ConnectionEdge<ArticleNoticeParent>;
export type CorrectionConnectionParent = Connection<CorrectionParent>;
export type CorrectionEdgeParent = ConnectionEdge<CorrectionParent>;
export type CrossingConnectionParent = Connection<CrossingParent> & { readonly list: CrossingList };
export type CrossingEdgeParent = ConnectionEdge<CrossingParent>;
export type EventConnectionParent = Connection<EventParent>;
export type EventEdgeParent = ConnectionEdge<EventParent>;
export type FigureConnectionParent = Connection<FigureParent>;
export type FigureEdgeParent = ConnectionEdge<FigureParent>;
export type PlaceConnectionParent = Connection<PlaceParent>;
export type PlaceEdgeParent = ConnectionEdge<PlaceParent>;
export type QuoteConnectionParent = Connection<QuoteParent>;
export type QuoteEdgeParent = ConnectionEdge<QuoteParent>;
export type SourceConnectionParent = Connection<SourceParent>;
export type SourceEdgeParent = ConnectionEdge<SourceParent>;
