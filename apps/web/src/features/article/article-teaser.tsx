import { SumBar } from '@headcount/charts';
import { Teaser } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { sumParts } from '@/features/figure/sum-parts.ts';
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
        ...SumParts_evaluation
      }
    }
  }
`);

/** A story in the list of the front page, with the number it turns on; a sum is drawn as one. */
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
  const parts = leadingFigure ? sumParts(leadingFigure.evaluation) : [];
  return (
    <div className="flex flex-col gap-5">
      <Teaser
        href={withAsOf(`/articles/${slug}`, asOf)}
        label={dateline ?? undefined}
        headline={headline}
        summary={variant === 'lead' ? standfirst : card}
        figure={leadingFigure && text ? { text, caption: leadingFigure.title } : undefined}
        byline={<time dateTime={publishedAt}>{formatDay(publishedAt)}</time>}
        variant={variant}
      />
      {leadingFigure && parts.length > 1 && <SumBar title={leadingFigure.title} parts={parts} />}
    </div>
  );
};
