import {
  type Article,
  findAffectedFigureSlugs,
  listArticles,
  type Page,
  type Position,
} from '@headcount/db';
import type { OutboxEntry } from '@headcount/db/newsroom';
import { listNamingFigures, listPrintingArticles } from '@headcount/db/records';
import type { BindingMark } from '@headcount/ledger';
import type { Context } from '../../context.ts';

/** What changed: the sort of record and its key. */
export interface ChangedRecord {
  readonly kind: string;
  readonly id: string;
}

/** What printed words may hang on what changed. */
export interface Touched {
  /** Slugs of the public articles that print any of it. */
  readonly articles: readonly string[];
  /** Whether words that print this figure may have to be others; by its slug. */
  readonly hasFigure: (slug: string) => boolean;
  /** The same of words under this mark, which were printed from these records. */
  readonly hasMark: (mark: BindingMark, printedFrom: readonly string[]) => boolean;
}

/** The records that an entry of the outbox names. */
export function changedRecords({ payload }: Pick<OutboxEntry, 'payload'>): ChangedRecord[] {
  const { records } = payload;
  if (!Array.isArray(records)) throw new Error('An entry of changed records names none.');
  return records.filter(isChangedRecord);
}

function isChangedRecord(record: unknown): record is ChangedRecord {
  if (typeof record !== 'object' || record === null) return false;
  const { kind, id } = record as Partial<Record<keyof ChangedRecord, unknown>>;
  return typeof kind === 'string' && typeof id === 'string';
}

const HOUR_MS = 3_600_000;

/** Finds what hangs on changed records, among what is public. */
export async function findTouched(
  context: Context,
  records: readonly ChangedRecord[],
  changedAt: string,
): Promise<Touched> {
  const { read } = context;
  // Where a place lies decides what may be added: every sum may be another.
  if (records.some(({ kind }) => kind === 'PLACE')) {
    return { articles: await everyArticle(context), hasFigure: () => true, hasMark: () => true };
  }
  const idsOf = (kind: string) => records.flatMap((one) => (one.kind === kind ? one.id : []));
  const crossings = new Set(idsOf('CROSSING'));
  const figures = new Set(await figuresTouched(context, records, changedAt));
  const [events, quotes] = [new Set(idsOf('EVENT')), new Set(idsOf('QUOTE'))];
  const printed = [
    ...[...crossings].map((id) => ({ kind: 'CROSSING' as const, id })),
    ...[...figures].map((id) => ({ kind: 'FIGURE' as const, id })),
    ...[...events].map((id) => ({ kind: 'EVENT' as const, id })),
    ...[...quotes].map((id) => ({ kind: 'QUOTE' as const, id })),
  ];
  return {
    articles: printed.length === 0 ? [] : await read((sql) => listPrintingArticles(sql, printed)),
    hasFigure: (slug) => figures.has(slug),
    hasMark(mark, printedFrom) {
      if (mark.type === 'event') return events.has(mark.attrs.event);
      if (mark.type === 'quote') return quotes.has(mark.attrs.quote);
      if (mark.type !== 'figure') return false;
      // A report that counts something else now fills no part any more, and was printed all the same.
      return figures.has(mark.attrs.figure) || printedFrom.some((id) => crossings.has(id));
    },
  };
}

async function figuresTouched(
  { loaders, read }: Context,
  records: readonly ChangedRecord[],
  changedAt: string,
): Promise<string[]> {
  const slugs = await Promise.all(
    records.map(async ({ kind, id }) => {
      switch (kind) {
        case 'CROSSING':
          return (await loaders.figuresOfCandidate(id, null)).map((figure) => figure.id);
        case 'EVENT':
          return (await loaders.figuresOfRecord(id, null)).map((figure) => figure.id);
        case 'FIGURE':
          return [id, ...(await read((sql) => listNamingFigures(sql, 'FIGURE', id)))];
        default:
          return [];
      }
    }),
  );
  // An import names its sources, not its rows: whatever became known since it began may be its own.
  const isImport = records.some(({ kind }) => kind === 'SOURCE');
  const from = new Date(Date.parse(changedAt) - HOUR_MS).toISOString();
  const span = { from, to: new Date().toISOString() };
  const imported = isImport ? await read((sql) => findAffectedFigureSlugs(sql, span)) : [];
  return [...slugs.flat(), ...imported];
}

async function everyArticle({ read }: Context): Promise<string[]> {
  const slugs: string[] = [];
  const orderBy = { field: 'PUBLISHED', direction: 'DESC' } as const;
  for (let after: Position | null = null; ;) {
    const request = { first: 100, after, orderBy };
    const page: Page<Article> = await read((sql) => listArticles(sql, request));
    slugs.push(...page.edges.map(({ node }) => node.id));
    after = page.edges.at(-1)?.position ?? null;
    if (!page.hasNextPage) return slugs;
  }
}
