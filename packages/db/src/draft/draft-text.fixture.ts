import type { ArticleDocument } from '@headcount/ledger';
import type { DraftText } from './draft.ts';

/** A draft's text with these words for a headline and nothing remarkable about it. */
export function draftText(headline: string, remarkable: Partial<DraftText> = {}): DraftText {
  return {
    document: documentOf(headline),
    slug: null,
    byline: 'Ada',
    dateline: null,
    language: 'en',
    leadingFigureId: null,
    ...remarkable,
  };
}

function documentOf(headline: string): ArticleDocument {
  return {
    type: 'article',
    content: [{ type: 'headline', content: [{ type: 'text', text: headline }] }],
  };
}
