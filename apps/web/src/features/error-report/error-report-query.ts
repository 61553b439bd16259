import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const reportedErrorPage = graphql(`
  query ReportedErrorPage($reference: String!) {
    errorReport(reference: $reference) {
      reference
      ...ReportStanding_report
      ...ReportAnswer_report
    }
  }
`);

/** A reader's report, as far as everybody may know it. */
export const askErrorReport = cache((reference: string) =>
  askGateway(reportedErrorPage, { reference }),
);
