import type { ArticleDocument, Instant } from '@headcount/ledger';

/** A public revision of an article, as readers saw it at an instant. */
export interface Article {
  /** The slug. */
  readonly id: string;
  readonly revision: number;
  readonly headline: string;
  readonly standfirst: string;
  /** One sentence for lists and metadata. */
  readonly card: string;
  readonly byline: string;
  readonly dateline: string | null;
  readonly language: string;
  /** First publication. */
  readonly publishedAt: Instant;
  /** Publication of this revision. */
  readonly revisedAt: Instant;
  /** The slug of the figure that stands for it in lists. */
  readonly leadingFigureId: string | null;
  readonly document: ArticleDocument;
}
