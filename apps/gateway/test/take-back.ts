import { type Database, findArticle, recordRevision } from '@headcount/db';
import { takeArticleBack } from '@headcount/db/newsroom';

/** Publishes the story a second time, under another address, and withdraws it there. */
export async function withdrawCopy(owner: Database, slug: string): Promise<void> {
  const article = await findArticle(owner.sql, 'mobilization-exodus');
  if (!article) throw new Error('The story is not there.');
  const { revisedAt: knownFrom } = article;
  await owner.transaction((sql) =>
    recordRevision(sql, { ...article, id: slug, knownFrom, recordedBy: 'test', pins: [] }),
  );
  await owner.transaction((sql) =>
    takeArticleBack(sql, {
      id: slug,
      kind: 'WITHDRAWN',
      reason: 'It was published twice.',
      recordedBy: 'test',
    }),
  );
}
