import { graphql, readFragment } from '@/generated/index.ts';
import type { ArticleRecords_ArticleFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';

export const ArticleRecords_article = graphql(`
  fragment ArticleRecords_article on Article {
    document
    bindings {
      key
      verdict
      target {
        __typename
        ... on Figure {
          slug
        }
        ... on Event {
          slug
        }
      }
    }
    figures {
      slug
      ...FigureEvidence_figure
      ...ArticleChart_figure
    }
    events {
      slug
      ...EventEvidence_event
      ...EventTimeline_event
    }
    quotes {
      key
      ...QuotedWords_quote
    }
  }
`);

type Article = ArticleRecords_ArticleFragment;

/** The records of an article by the names that its document uses. */
export interface ArticleRecords {
  document: Article['document'];
  bindings: Article['bindings'];
  figures: ReadonlyMap<string, Article['figures'][number]>;
  events: ReadonlyMap<string, Article['events'][number]>;
  quotes: ReadonlyMap<string, Article['quotes'][number]>;
}

export function articleRecords(
  article: FragmentType<typeof ArticleRecords_article>,
): ArticleRecords {
  const { document, bindings, figures, events, quotes } = readFragment(
    ArticleRecords_article,
    article,
  );
  return {
    document,
    bindings,
    figures: new Map(figures.map((figure) => [figure.slug, figure])),
    events: new Map(events.map((event) => [event.slug, event])),
    quotes: new Map(quotes.map((quote) => [quote.key, quote])),
  };
}
