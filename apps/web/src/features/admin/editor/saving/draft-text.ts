import { type ArticleDocument, parseArticleDocument } from '@headcount/ledger';

/** What a writer keeps of a draft: the article, and what stands around its words. */
export interface DraftText {
  document: ArticleDocument;
  slug: string | null;
  byline: string;
  dateline: string | null;
  language: string;
  /** The slug of the figure that is to lead it in lists. */
  leadingFigure: string | null;
  /** Why the public text changes, for readers. */
  changeReason: string | null;
}

/** Whether two texts say the same in every part. */
export const isSameText = (a: DraftText, b: DraftText): boolean =>
  JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));

/** Equal to the letter where they say the same: a database gives the keys of an object in its own order. */
const partsOf = (text: DraftText) => [
  parseArticleDocument(text.document),
  text.slug,
  text.byline,
  text.dateline,
  text.language,
  text.leadingFigure,
  text.changeReason,
];
