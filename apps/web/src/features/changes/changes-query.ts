import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const changesPage = graphql(`
  query ChangesPage($from: DateTime!, $to: DateTime!) {
    ledgerDiff(from: $from, to: $to) {
      from
      to
      ...MovedFigures_diff
      ...ArrivedRecords_diff
      ...RevisedRecords_diff
      ...ReplacedReports_diff
    }
  }
`);

/** What the ledger learnt between two moments, for the page and its metadata. */
export const askChanges = cache((from: string, to: string) =>
  askGateway(changesPage, { from, to }),
);
