import type { ErrorReport } from '@headcount/db/newsroom';
import type { Connection, ConnectionEdge } from '../../relay/connection.ts';

export type ReceivedErrorReportParent = ErrorReport;
export type ReceivedErrorReportConnectionParent = Connection<ErrorReport>;
export type ReceivedErrorReportEdgeParent = ConnectionEdge<ErrorReport>;
export type ErrorReportAnsweredParent = {
  readonly __typename: 'ErrorReportAnswered';
  readonly report: ErrorReport;
};
