import { Byline, Label, PageTitle, Standfirst } from '@headcount/ui';
import type { ArticleDocument, TextNode } from '@headcount/ledger';
import { graphql, readFragment } from '@/generated/index.ts';
import type { ArticleHead_ArticleFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { AsOfControl } from '@/features/as-of/as-of-control.tsx';
import { InlineWords } from '@/features/prose/inline-words.tsx';
import type { ProseLinks } from '@/features/prose/prose-links.ts';
import { formatDay } from '@/features/words/format-day.ts';

const ArticleHead_article = graphql(`
  fragment ArticleHead_article on Article {
    slug
    headline
    byline
    dateline
    revision
    publishedAt
    revisedAt
    document
    corrections {
      id
    }
  }
`);

/** Place and time, headline, standfirst, who wrote it and when. */
export const ArticleHead = ({
  article,
  links,
  asOf,
}: {
  article: FragmentType<typeof ArticleHead_article>;
  links: ProseLinks;
  asOf: string | null;
}) => {
  const read = readFragment(ArticleHead_article, article);
  const { slug, headline, byline, dateline, publishedAt, document } = read;
  return (
    <header className="flex flex-col">
      {dateline && <Label>{dateline}</Label>}
      <div className="pt-2 pb-3">
        <PageTitle variant="headline">{headline}</PageTitle>
      </div>
      <Standfirst>
        <InlineWords nodes={fieldOf(document, 'standfirst')} links={links} />
      </Standfirst>
      <div className="flex flex-col gap-2 pt-4">
        <Byline>
          <span>{byline}</span>
          <span>
            Published <time dateTime={publishedAt}>{formatDay(publishedAt)}</time>
          </span>
          <span>
            <RevisionWords {...read} />
          </span>
          <span>
            <a href="#how">How we know</a>
          </span>
        </Byline>
        <AsOfControl asOf={asOf} todayHref={`/articles/${slug}`} />
      </div>
    </header>
  );
};

/** Which revision this is, leading to the history of all of them. */
const RevisionWords = ({
  slug,
  revision,
  revisedAt,
  corrections,
}: Pick<ArticleHead_ArticleFragment, 'slug' | 'revision' | 'revisedAt' | 'corrections'>) => {
  const href = `/articles/${slug}/history`;
  if (revision === 1) return <a href={href}>First revision</a>;
  return (
    <>
      <a href={href}>
        Revision {revision}
        {corrections.length > 0 && ', corrected'}
      </a>
      , <time dateTime={revisedAt}>{formatDay(revisedAt)}</time>
    </>
  );
};

function fieldOf(
  document: ArticleDocument,
  type: 'headline' | 'standfirst',
): readonly TextNode[] | undefined {
  for (const field of document.content) if (field.type === type) return field.content;
  return undefined;
}
