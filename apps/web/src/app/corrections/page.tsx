import { PageTitle, Pagination, Standfirst } from '@headcount/ui';
import type { Metadata } from 'next';
import { CorrectionLog } from '@/features/correction/correction-log.tsx';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { NoticeList } from '@/features/notice/notice-list.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { shownOf } from '@/features/words/shown-of.ts';

const correctionsPage = graphql(`
  query CorrectionsPage($after: String) {
    corrections(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
      }
      ...CorrectionLog_connection
    }
    articleNotices(first: 100) {
      edges {
        node {
          ...NoticeList_notice
        }
      }
    }
  }
`);

export const metadata: Metadata = {
  title: 'Corrections',
  description:
    'What our articles said, what they say now, and why: every correction, with its day.',
  alternates: { canonical: '/corrections' },
};

export default async function CorrectionsPage({ searchParams }: { searchParams: SearchParams }) {
  const { after } = await readPageRequest(searchParams);
  const answer = await askGateway(correctionsPage, { after });
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { corrections, articleNotices } = answer.data;
  const notices = articleNotices.edges.map(({ node }) => node);
  const { edges, totalCount, pageInfo } = corrections;

  return (
    <SitePage>
      <div className="flex flex-col gap-5 py-6">
        <header className="flex flex-col gap-2">
          <PageTitle>Corrections</PageTitle>
          <Standfirst>
            What our articles said, what they say now, and why. A correction stays here, and the
            article’s history keeps both texts.
          </Standfirst>
        </header>
        <CorrectionLog connection={corrections} />
        {totalCount > 0 && (
          <Pagination
            summary={shownOf(edges.length, totalCount, 'correction')}
            nextHref={pageInfo.hasNextPage ? `/corrections?after=${pageInfo.endCursor}` : undefined}
          />
        )}
        {notices.length > 0 && (
          <PageSection heading="Withdrawn and recalled">
            <NoticeList notices={notices} />
          </PageSection>
        )}
      </div>
    </SitePage>
  );
}
