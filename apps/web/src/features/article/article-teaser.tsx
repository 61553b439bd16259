import { Teaser } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { formatDay } from '@/features/words/format-day.ts';

const ArticleTeaser_article = graphql(`
  fragment ArticleTeaser_article on Article {
    slug
    headline
    standfirst
    card
    dateline
    publishedAt
    leadingFigure {
      title
      evaluation {
        text
      }
    }
  }
`);

/** A story in the list of the front page, with the number it turns on. */
export const ArticleTeaser = ({
  article,
  variant,
  asOf,
}: {
  article: FragmentType<typeof ArticleTeaser_article>;
  variant: 'lead' | 'second';
  asOf: string | null;
}) => {
  const { slug, headline, standfirst, card, dateline, publishedAt, leadingFigure } = readFragment(
    ArticleTeaser_article,
    article,
  );
  const text = leadingFigure?.evaluation.text;
  return (
    <Teaser
      href={withAsOf(`/articles/${slug}`, asOf)}
      label={dateline ?? undefined}
      headline={headline}
      summary={variant === 'lead' ? standfirst : card}
      figure={leadingFigure && text ? { text, caption: leadingFigure.title } : undefined}
      byline={<time dateTime={publishedAt}>{formatDay(publishedAt)}</time>}
      variant={variant}
    />
  );
};
