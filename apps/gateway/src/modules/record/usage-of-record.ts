import {
  listNamingFigures,
  listNamingRecords,
  listAssumingArticles,
  listPrintingArticles,
  listPrintingDrafts,
} from '@headcount/db/records';
import type { RecordKind } from '../../generated/staff-resolvers.ts';
import type { NodeParent } from '../../parents.ts';
import type { StaffContext } from '../../staff-context.ts';
import { findArticle } from '../article/find-article.ts';
import { findCrossing } from '../crossing/find-crossing.ts';
import { findEvent } from '../event/find-event.ts';
import { findFigures } from '../figure/find-figure.ts';
import { findQuote } from '../quote/find-quote.ts';
import { isThere } from './is-there.ts';
import type { RecordUsageParent } from './staff-parents.ts';

/** So many records that name another are told, the latest. */
const MOST = 100;

type Named = { readonly kind: 'CROSSING' | 'EVENT' | 'QUOTE' | 'FIGURE'; readonly id: string };

/** What rests on a record; null where there is no such record. */
export async function usageOfRecord(
  context: StaffContext,
  kind: RecordKind,
  key: string,
): Promise<RecordUsageParent | null> {
  const { read } = context;
  if (!(await isThere(context, kind, key))) return null;
  const { first: naming, count } = await read((sql) => listNamingRecords(sql, kind, key, MOST));
  const slugs = await figuresUsing(context, kind, key);
  const own: Named[] = isPrinted(kind) ? [{ kind, id: key }] : [];
  const printed: Named[] = [
    ...own,
    ...naming,
    ...slugs.map((id) => ({ kind: 'FIGURE' as const, id })),
  ];
  // A comparison in a text names what it takes to be so by itself.
  const assumed = kind === 'ASSUMPTION' ? [key] : [];
  const [printing, assuming, drafts, figures, records] = await Promise.all([
    read((sql) => listPrintingArticles(sql, printed)),
    read((sql) => listAssumingArticles(sql, assumed)),
    read((sql) => listPrintingDrafts(sql, [...printed.map(({ id }) => id), ...assumed])),
    findFigures(context, slugs, null),
    Promise.all(naming.map((record) => findNaming(context, record))),
  ]);
  const articleSlugs = [...new Set([...printing, ...assuming])].toSorted();
  const articles = await Promise.all(articleSlugs.map((slug) => findArticle(context, slug, null)));
  return {
    figures,
    records: records.filter((record) => record !== null),
    recordCount: count,
    articles: articles.filter((article) => article !== null),
    drafts,
  };
}

function isPrinted(kind: RecordKind): kind is Named['kind'] {
  return kind === 'CROSSING' || kind === 'EVENT' || kind === 'QUOTE' || kind === 'FIGURE';
}

/** The slugs of the figures of which a record fills a part, or could, or that name it. */
async function figuresUsing(
  { read, loaders }: StaffContext,
  kind: RecordKind,
  key: string,
): Promise<string[]> {
  switch (kind) {
    case 'CROSSING':
      return (await loaders.figuresOfCandidate(key, null)).map(({ id }) => id);
    case 'EVENT':
      return (await loaders.figuresOfRecord(key, null)).map(({ id }) => id);
    case 'FIGURE':
    case 'ASSUMPTION':
      return read((sql) => listNamingFigures(sql, kind, key));
    case 'PLACE':
    case 'SOURCE':
    case 'CITATION':
    case 'QUOTE':
      return [];
  }
}

function findNaming(
  context: StaffContext,
  { kind, id }: { readonly kind: 'CROSSING' | 'EVENT' | 'QUOTE'; readonly id: string },
): Promise<NodeParent | null> {
  if (kind === 'CROSSING') return findCrossing(context, id, null);
  return kind === 'EVENT' ? findEvent(context, id, null) : findQuote(context, id, null);
}
