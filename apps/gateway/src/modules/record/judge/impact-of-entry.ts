import {
  findFiguresByCount,
  listPrintingArticles,
  listPrintingDrafts,
  type PrintingDraft,
} from '@headcount/db/records';
import {
  type ArticleDocument,
  boundSpans,
  type LedgerRecord,
  type SupersessionKind,
} from '@headcount/ledger';
import { movesOfEntry } from '@headcount/ledger/proposal';
import type { Verdict } from '../../../generated/staff-resolvers.ts';
import type { ArticleParent, FigureParent } from '../../../parents.ts';
import { seen } from '../../../reads/seen.ts';
import type { StaffContext } from '../../../staff-context.ts';
import { findArticle } from '../../article/find-article.ts';

/** What is entered, and the report whose place it takes. */
export interface Proposal {
  readonly record: LedgerRecord;
  readonly superseded: { readonly id: string; readonly kind: SupersessionKind } | null;
}

/** What would change if an entry were recorded. */
export interface EntryImpact {
  readonly figures: readonly {
    readonly figure: FigureParent;
    readonly isMoved: boolean;
    readonly before: string;
    readonly after: string;
    readonly verdictBefore: Verdict;
    readonly verdictAfter: Verdict;
  }[];
  readonly articles: readonly { readonly article: ArticleParent; readonly words: string[] }[];
  readonly drafts: readonly PrintingDraft[];
}

/** Works out what an entry would change, as if it were recorded. */
export async function impactOfEntry(
  context: StaffContext,
  { record, superseded }: Proposal,
): Promise<EntryImpact> {
  const { loaders, read } = context;
  const { origin, destination, measure } = record;
  const [places, counted, own] = await Promise.all([
    loaders.placeGraph(),
    measure === null
      ? []
      : read((sql) => findFiguresByCount(sql, { origin, destination, measure })),
    // A changed report may have counted something else before, and its figures move too.
    loaders.figuresOfCandidate(record.id, null),
  ]);
  const figures = new Map([...counted, ...own].map((figure) => [figure.id, figure]));
  const moves = movesOfEntry(record, superseded, [...figures.values()], places)
    .flatMap(({ slug, before, after, isMoved }) => {
      const figure = figures.get(slug);
      return figure ? [{ figure: seen('Figure', figure, null), before, after, isMoved }] : [];
    })
    .toSorted((a, b) => Number(b.isMoved) - Number(a.isMoved));
  const moved = moves.filter(({ isMoved }) => isMoved).map(({ figure }) => figure.id);
  return {
    figures: moves.map(({ figure, before, after, isMoved }) => ({
      figure,
      isMoved,
      before: before.text,
      after: after.text,
      verdictBefore: before.verdict,
      verdictAfter: after.verdict,
    })),
    articles: await articlesPrinting(context, moved),
    drafts: await read((sql) => listPrintingDrafts(sql, moved)),
  };
}

async function articlesPrinting(
  context: StaffContext,
  slugs: readonly string[],
): Promise<EntryImpact['articles']> {
  if (slugs.length === 0) return [];
  const records = slugs.map((id) => ({ kind: 'FIGURE' as const, id }));
  const printing = await context.read((sql) => listPrintingArticles(sql, records));
  const articles = await Promise.all(printing.map((slug) => findArticle(context, slug, null)));
  return articles.flatMap((article) =>
    article ? [{ article, words: wordsOn(article.document, slugs) }] : [],
  );
}

function wordsOn(document: ArticleDocument, slugs: readonly string[]): string[] {
  const words = boundSpans(document).flatMap(({ mark, text }) => {
    if (mark.type === 'figure') return slugs.includes(mark.attrs.figure) ? text : [];
    if (mark.type !== 'comparison') return [];
    return slugs.includes(mark.attrs.left) || slugs.includes(mark.attrs.right) ? text : [];
  });
  return [...new Set(words)];
}
