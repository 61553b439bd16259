import type { Metadata } from 'next';
import { ArticleClaims } from '@/features/article/article-claims.tsx';
import { ArticleHead } from '@/features/article/article-head.tsx';
import { askArticle } from '@/features/article/article-query.ts';
import { articleRecords } from '@/features/article/article-records.ts';
import { ArticleNotes, ArticleStory } from '@/features/article/article-story.tsx';
import { notesOfArticle } from '@/features/article/notes-of-article.tsx';
import { numberNotes } from '@/features/article/number-notes.ts';
import { OpenNotesInPlace } from '@/features/article/open-notes-in-place.tsx';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { ArticleTakenBack } from '@/features/notice/article-taken-back.tsx';
import { metadataOfMissing } from '@/features/notice/metadata-of-missing.ts';
import { SinceTakenBack } from '@/features/notice/since-taken-back.tsx';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { SitePage } from '@/features/site/site-page.tsx';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askArticle(slug, asOf);
  const article = answer.isGiven ? answer.data.article : null;
  if (!article) return metadataOfMissing(slug, answer);
  const { headline: title, card: description, byline, publishedAt, revisedAt } = article;
  const url = `/articles/${article.slug}`;
  return {
    title,
    description,
    authors: { name: byline },
    alternates: { canonical: url },
    openGraph: {
      type: 'article',
      title,
      description,
      url,
      siteName: 'Headcount',
      publishedTime: publishedAt,
      modifiedTime: revisedAt,
    },
  };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askArticle(slug, asOf);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { article } = answer.data;
  if (!article) return <ArticleTakenBack slug={slug} />;

  const records = articleRecords(article);
  const numbered = numberNotes(records.document, records.bindings);
  const notes = notesOfArticle(numbered, records, asOf, {
    article: article.slug,
    asOf: article.revisedAt,
  });
  const links = {
    numbers: numbered.links,
    quoteHref: (quote: string) => withAsOf(`/quotes/${quote}`, asOf),
    comparisonHref: '#how',
  };

  return (
    <SitePage section="articles">
      <article lang={article.language} className="flex flex-col gap-7 pt-8 pb-12">
        {asOf !== null && <SinceTakenBack slug={slug} />}
        <ArticleHead article={article} links={links} asOf={asOf} />
        <ArticleStory records={records} notes={notes} links={links} asOf={asOf}>
          <ArticleClaims article={article} asOf={asOf} />
        </ArticleStory>
        <ArticleNotes notes={notes} />
      </article>
      <OpenNotesInPlace />
    </SitePage>
  );
}
