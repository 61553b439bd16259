import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const reportedArticle = graphql(`
  query ReportedArticle($slug: String!, $asOf: DateTime) {
    article(slug: $slug, asOf: $asOf) {
      slug
      headline
      language
      revision
      document
      bindings {
        key
        text
      }
    }
  }
`);

const reportedFigure = graphql(`
  query ReportedFigure($slug: String!) {
    figure(slug: $slug) {
      slug
      title
    }
  }
`);

const reportableArticles = graphql(`
  query ReportableArticles {
    articles(first: 100) {
      edges {
        node {
          slug
          headline
          language
        }
      }
    }
  }
`);

/** The article that a report is about, as it stood at an instant, with its numbers. */
export const askReportedArticle = cache((slug: string, asOf: string | null) =>
  askGateway(reportedArticle, { slug, asOf }),
);

/** The figure that a report is about. */
export const askReportedFigure = cache((slug: string) => askGateway(reportedFigure, { slug }));

/** The articles about whose numbers something can be reported, the latest first. */
export const askReportableArticles = cache(() => askGateway(reportableArticles, {}));
