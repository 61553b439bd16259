import type { Metadata } from 'next';
import { AnsweredReports } from '@/features/error-report/answered-reports.tsx';
import { ReportLink } from '@/features/error-report/report-link.tsx';
import { refusal } from '@/features/gateway/gateway-answer.ts';
import { CompareForm } from '@/features/history/compare-form.tsx';
import { Difference } from '@/features/history/difference.tsx';
import { askHistory } from '@/features/history/history-query.ts';
import { parseComparison } from '@/features/history/parse-comparison.ts';
import { ArticleTakenBack } from '@/features/notice/article-taken-back.tsx';
import { metadataOfMissing } from '@/features/notice/metadata-of-missing.ts';
import { NoticeList } from '@/features/notice/notice-list.tsx';
import { wordsOfHistory } from '@/features/history/words-of-history.ts';
import { RevisionList } from '@/features/history/revision-list.tsx';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { Label, PageTitle, Standfirst } from '@headcount/ui';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

async function readHistory({ params, searchParams }: Props) {
  const { slug } = await params;
  const { comparison, problem } = parseComparison(await searchParams);
  const answer = problem
    ? refusal(problem)
    : await askHistory(slug, comparison?.from ?? null, comparison?.to ?? null);
  return { comparison, answer };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { answer, comparison } = await readHistory(props);
  const article = answer.isGiven ? answer.data.article : null;
  if (!article) return metadataOfMissing((await props.params).slug, answer);
  return {
    title: `History: ${article.headline}`,
    description: 'Every revision that readers have seen, what changed and why.',
    alternates: { canonical: `/articles/${article.slug}/history` },
    ...(comparison && { robots: { index: false } }),
  };
}

export default async function HistoryPage(props: Props) {
  const { answer, comparison } = await readHistory(props);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { article } = answer.data;
  if (!article) return <ArticleTakenBack slug={(await props.params).slug} />;
  const { slug, headline, difference } = article;
  const revisions = article.revisions.map(({ revision }) => revision);
  const isChanged = revisions.length > 1;

  return (
    <SitePage section="articles">
      <div className="flex flex-col gap-6 py-6">
        <header className="flex flex-col gap-2">
          <Label>History of an article</Label>
          <PageTitle>
            <a className="no-underline hover:underline" href={`/articles/${slug}`}>
              {headline}
            </a>
          </PageTitle>
          <Standfirst>{wordsOfHistory(article)}</Standfirst>
        </header>
        <PageSection heading={isChanged ? 'Its revisions' : 'Its only revision'}>
          <RevisionList
            slug={slug}
            language={article.language}
            isPublic
            revisions={article.revisions}
          />
        </PageSection>
        {article.notices.length > 0 && (
          <PageSection heading="It was taken back before">
            <NoticeList notices={article.notices} />
          </PageSection>
        )}
        {article.errorReports.length > 0 && (
          <PageSection heading="What readers reported">
            <AnsweredReports reports={article.errorReports} language={article.language} />
          </PageSection>
        )}
        {isChanged && (
          <PageSection heading="Compare two revisions">
            <div className="max-w-[48rem]">
              <CompareForm
                slug={slug}
                revisions={revisions}
                from={comparison?.from}
                to={comparison?.to}
              />
            </div>
          </PageSection>
        )}
        {difference && comparison && (
          <div id="difference">
            <PageSection
              heading={`What changed from revision ${comparison.from} to revision ${comparison.to}`}
            >
              <Difference difference={difference} language={article.language} />
            </PageSection>
          </div>
        )}
        <p className="font-sans text-note">
          <ReportLink about={{ article: slug, asOf: null }} />
        </p>
      </div>
    </SitePage>
  );
}
