import { formatDay } from '@/features/words/format-day.ts';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';

const takenBackSince = graphql(`
  query TakenBackSince($slug: String!) {
    articleNotice(slug: $slug) {
      reason
      takenBackAt
    }
  }
`);

/** For a reader who looks back at a text: that the newsroom no longer stands by it, if so. */
export const SinceTakenBack = async ({ slug }: { slug: string }) => {
  const answer = await askGateway(takenBackSince, { slug });
  const notice = answer.isGiven ? answer.data.articleNotice : null;
  if (!notice) return null;
  return (
    <p className="max-w-measure border-l-2 border-brick pl-2 font-sans text-note">
      We withdrew this article on{' '}
      <time dateTime={notice.takenBackAt}>{formatDay(notice.takenBackAt)}</time>: {notice.reason}{' '}
      <a href={`/articles/${slug}`}>The notice</a>
    </p>
  );
};
