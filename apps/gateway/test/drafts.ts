import { randomUUID } from 'node:crypto';
import { type Database, findArticle } from '@headcount/db';
import { changeDraft, createDraft, type DraftText, findDraftsByIds } from '@headcount/db/newsroom';
import type { ArticleDocument } from '@headcount/ledger';

/** What is remarkable about a draft of a test: the rest is the printed story. */
interface Remarkable extends Partial<DraftText> {
  /** Words and what stands in their place, in any text of the document. */
  readonly words?: readonly (readonly [string, string])[];
  readonly baseRevision?: number;
  readonly changeReason?: string;
}

/** Begins a draft with the words of the story, and gives its id. */
export async function storyDraft(
  database: Database,
  { words = [], changeReason, ...remarkable }: Remarkable = {},
): Promise<string> {
  const story = await findArticle(database.sql, 'mobilization-exodus');
  if (!story) throw new Error('The story is not there.');
  const { byline, dateline, language, leadingFigureId } = story;
  const id = randomUUID();
  const text = words.reduce(
    (json, [old, young]) => json.replaceAll(old, young),
    JSON.stringify(story.document),
  );
  const isCreated = await database.transaction((sql) =>
    createDraft(sql, {
      byline,
      dateline,
      language,
      leadingFigureId,
      document: JSON.parse(text) as ArticleDocument,
      slug: `story-${id}`,
      ...remarkable,
      id,
      createdBy: 'test',
    }),
  );
  if (!isCreated) throw new Error('Another draft has this address.');
  if (changeReason !== undefined) {
    await changeDraft(database.sql, { id, version: 1, from: ['DRAFT'], changeReason });
  }
  return id;
}

/** Approves a draft in the name of somebody else, and gives the version that it has then. */
export async function approve(database: Database, id: string): Promise<number> {
  const [draft] = await findDraftsByIds(database.sql, [id]);
  if (!draft) throw new Error(`There is no draft ${id}.`);
  const change = { state: 'APPROVED', approvedBy: 'somebody else' } as const;
  const approved = await changeDraft(database.sql, {
    id,
    version: draft.version,
    from: ['DRAFT', 'IN_REVIEW'],
    ...change,
  });
  if (!approved) throw new Error(`The draft ${id} could not be approved.`);
  return approved.version;
}
