import { formatDay } from '@/features/words/format-day.ts';

/** What became of an article since it was first published, in a sentence or two. */
export function wordsOfHistory({
  publishedAt,
  revisions,
  notices,
}: {
  publishedAt: string;
  revisions: readonly unknown[];
  notices: readonly { kind: string }[];
}): string {
  const published = `Published on ${formatDay(publishedAt)}`;
  const isWhole = notices.every(({ kind }) => kind !== 'RECALLED');
  if (revisions.length === 1) {
    return isWhole
      ? `${published}. It has one revision: nothing in it has been changed since.`
      : `${published}. What it said before it was recalled is no longer shown.`;
  }
  const times = revisions.length === 2 ? 'once' : `${revisions.length - 1} times`;
  return `${published}, and changed ${times} since. ${
    isWhole
      ? 'Nothing that readers saw is lost.'
      : 'What it said before it was recalled is no longer shown.'
  }`;
}
