import type { Draft } from '@headcount/db/newsroom';
import { type Instant, plainText } from '@headcount/ledger';
import type { ArticleParent } from '../parents.ts';
import { seen } from '../reads/seen.ts';

/** A draft as the article that it would be. */
export function articleOfDraft(draft: Draft, at: Instant): ArticleParent {
  const { document } = draft;
  return seen(
    'Article',
    {
      // Without an address it is no article of the ledger's: nothing was printed under this name.
      id: draft.slug ?? '',
      revision: (draft.baseRevision ?? 0) + 1,
      headline: plainText(document, 'headline'),
      standfirst: plainText(document, 'standfirst'),
      card: plainText(document, 'card'),
      byline: draft.byline,
      dateline: draft.dateline,
      language: draft.language,
      publishedAt: at,
      revisedAt: at,
      leadingFigureId: draft.leadingFigureId,
      document,
    },
    null,
  );
}
