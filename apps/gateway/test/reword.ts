import { type Database, findArticle, type Pin, recordRevision } from '@headcount/db';
import type { ArticleDocument } from '@headcount/ledger';

/** A second revision to be recorded: what is said otherwise in it. */
interface Rewording {
  readonly revision: number;
  readonly knownFrom: string;
  readonly changeReason: string;
  /** Another language than before. */
  readonly language?: string;
  /** Words and what stands in their place, in any text of the document. */
  readonly words: readonly (readonly [string, string])[];
  readonly pins: readonly Pin[];
}

/** Records another revision of an article, which differs from the one before in some words. */
export async function reword(owner: Database, slug: string, rewording: Rewording): Promise<void> {
  const { words, ...recording } = rewording;
  const before = await findArticle(owner.sql, slug);
  if (!before) throw new Error(`There is no article ${slug}.`);
  const text = words.reduce(
    (json, [old, young]) => json.replaceAll(old, young),
    JSON.stringify(before.document),
  );
  const document = JSON.parse(text) as ArticleDocument;
  await owner.transaction((sql) =>
    recordRevision(sql, { ...before, ...recording, document, recordedBy: 'test' }),
  );
}
