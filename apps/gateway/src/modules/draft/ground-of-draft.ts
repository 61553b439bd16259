import {
  type Direction,
  type Edge,
  listEvents,
  listFigures,
  listQuotes,
  type Page,
} from '@headcount/db';
import type { Draft } from '@headcount/db/newsroom';
import type { Instant } from '@headcount/ledger';
import { type CheckGround, checkGroundOf } from '@headcount/ledger/prose';
import type { Context } from '../../context.ts';
import { articleOfDraft } from '../../publishing/article-of-draft.ts';
import { beholdRelease } from '../../publishing/behold-release.ts';
import type { StaffContext } from '../../staff-context.ts';
import { contextOfCheck } from '../article/check-article.ts';
import { type NamesInDocument, namesInDocument } from '../article/names-in-document.ts';

type Ground = Pick<Context, 'read' | 'loaders' | 'evaluate' | 'signal'>;

/** Records that a writer has chosen since the draft was read. */
export type Further = Pick<NamesInDocument, 'figures' | 'events' | 'quotes'>;

/**
 * What a draft is checked against while it is written: every record that it names, those that the
 * writer has chosen since, and the first hundred of each sort to be offered. Others are found by
 * search. A draft of a release is written with what the release holds.
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
  const offered = await offeredNames(context);
  const each = (key: keyof Further) => [
    ...new Set([...named[key], ...further[key], ...offered[key]]),
  ];
  const names = {
    figures: each('figures'),
    events: each('events'),
    quotes: each('quotes'),
    assumptions: named.assumptions,
  };
  const article = articleOfDraft(draft, now);
  return checkGroundOf(await contextOfCheck(context, article, () => now, names));
}

/** The first hundred of a list. */
function order<Field extends string>(field: Field, direction: Direction) {
  return { first: 100, after: null, orderBy: { field, direction } } as const;
}

async function offeredNames({ read }: Ground): Promise<Further> {
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
