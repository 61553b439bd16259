import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { PageSection } from '@/features/site/page-section.tsx';
import { SitePage } from '@/features/site/site-page.tsx';
import { RevisionList } from '@/features/history/revision-list.tsx';
import { answerWith } from '@/features/http/answer-with.ts';
import { askNotice } from './notice-query.ts';
import { NoticeWords } from './notice-words.tsx';

/**
 * What stands at an address where readers can read no article: the notice of one that was taken
 * back, with its history where that stays; else that there is no such article.
 */
export const ArticleTakenBack = async ({ slug }: { slug: string }) => {
  const answer = await askNotice(slug);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const notice = answer.data.articleNotice;
  if (!notice) return <MissingRecord what="article" section="articles" />;
  // Gone, and meant to be: search engines forget the text, readers get the reason.
  answerWith(410);
  return (
    <SitePage section="articles">
      <div className="flex flex-col gap-6 py-6">
        <NoticeWords notice={notice} />
        {notice.revisions.length > 0 && (
          <PageSection heading="What readers have seen of it">
            <RevisionList
              slug={slug}
              language={notice.language}
              isPublic={false}
              revisions={notice.revisions}
            />
          </PageSection>
        )}
        <p className="font-sans text-note">
          <a href="/corrections">Corrections of all articles</a>
        </p>
      </div>
    </SitePage>
  );
};
