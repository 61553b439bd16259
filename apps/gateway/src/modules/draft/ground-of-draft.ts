import {
  type Direction,
  type Edge,
  listEvents,
  listFigures,
  listQuotes,
  type Page,
} from '@headcount/db';
import type { Draft } from '@headcount/db/newsroom';
import { listNamesByNumbers } from '@headcount/db/records';
import type { Instant } from '@headcount/ledger';
import { type CheckGround, checkGroundOf, numbersIn } from '@headcount/ledger/prose';
import type { Context } from '../../context.ts';
import { articleOfDraft } from '../../publishing/article-of-draft.ts';
import { beholdRelease } from '../../publishing/behold-release.ts';
import type { StaffContext } from '../../staff-context.ts';
import { contextOfCheck } from '../article/check-article.ts';
import { type NamesInDocument, namesInDocument } from '../article/names-in-document.ts';

type Ground = Pick<Context, 'read' | 'loaders' | 'evaluate' | 'signal'>;

/** Records that a writer has chosen since the draft was saved. */
export type Further = NamesInDocument;

/**
 * What a draft is checked against while it is written: every record that it names, those that the
 * writer has chosen since, and what is to be offered: the figures and events whose numbers it
 * prints, and the first hundred of each sort. Others are found by search. A draft of a release is
 * written with what the release holds.
 */
export async function groundOfDraft(
  context: StaffContext,
  draft: Draft,
  further: Further,
): Promise<CheckGround> {
  const { database, signal } = context;
  const { releaseId } = draft;
  const withHeld =
    releaseId === null
      ? null
      : await beholdRelease(database, { id: releaseId, signal }, (within, now) =>
          groundIn(within, draft, further, now),
        );
  return withHeld ?? groundIn(context, draft, further, new Date().toISOString());
}

async function groundIn(
  context: Ground,
  draft: Draft,
  further: Further,
  now: Instant,
): Promise<CheckGround> {
  const named = namesInDocument(draft.document);
  const printed = numbersIn(draft.document, draft.language);
  const offered: readonly Partial<NamesInDocument>[] = await Promise.all([
    context.read((sql) => listNamesByNumbers(sql, printed, MOST_OFFERED)),
    firstNames(context),
  ]);
  const each = (key: keyof NamesInDocument) => [
    ...new Set([named, further, ...offered].flatMap((names) => names[key] ?? [])),
  ];
  const names = {
    figures: each('figures'),
    events: each('events'),
    quotes: each('quotes'),
    assumptions: each('assumptions'),
  };
  const article = articleOfDraft(draft, now);
  return checkGroundOf(await contextOfCheck(context, article, () => now, names));
}

/** So many of each sort are offered. */
const MOST_OFFERED = 100;

function order<Field extends string>(field: Field, direction: Direction) {
  return { first: MOST_OFFERED, after: null, orderBy: { field, direction } } as const;
}

async function firstNames({ read }: Ground): Promise<Partial<NamesInDocument>> {
  const [figures, events, quotes] = await Promise.all([
    read((sql) => listFigures(sql, order('SLUG', 'ASC'))),
    read((sql) => listEvents(sql, order('START', 'DESC'))),
    read((sql) => listQuotes(sql, order('KNOWN', 'DESC'))),
  ]);
  return { figures: idsOf(figures), events: idsOf(events), quotes: idsOf(quotes) };
}

function idsOf({ edges }: Page<{ readonly id: string }>): string[] {
  return edges.map(({ node }: Edge<{ readonly id: string }>) => node.id);
}
