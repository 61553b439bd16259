import type { ImportJob } from '@headcount/db/newsroom';
import type { ImportReport } from '../../importing/job/import-report.ts';
import type { Connection, ConnectionEdge } from '../../relay/connection.ts';

export type ImportJobParent = ImportJob;
export type ImportJobConnectionParent = Connection<ImportJob>;
export type ImportJobEdgeParent = ConnectionEdge<ImportJob>;
export type ImportReportParent = ImportReport;
export type ImportChangedParent = {
  readonly __typename: 'ImportChanged';
  readonly job: ImportJob;
};
export type ImportChangeRefusedParent = {
  readonly __typename: 'ImportChangeRefused';
  readonly faults: readonly string[];
};
