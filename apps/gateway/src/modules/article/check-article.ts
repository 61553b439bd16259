import type { Pin } from '@headcount/db';
import type { ArticleDocument, Instant } from '@headcount/ledger';
import {
  type ArticleCheck,
  checkArticle,
  type CheckContext,
  languageOf,
} from '@headcount/ledger/prose';
import type { Context } from '../../context.ts';
import type { ArticleParent, FigureParent } from '../../parents.ts';
import { takeTurn } from '../../reads/turn.ts';
import { findEvents } from '../event/find-event.ts';
import { recordsPrinted } from '../figure/as-printed.ts';
import { findFigures } from '../figure/find-figure.ts';
import { findQuotes } from '../quote/find-quote.ts';
import { type NamesInDocument, namesInDocument } from './names-in-document.ts';

/** Reads an article number by number against the ledger. */
export type Check = (article: ArticleParent) => Promise<ArticleCheck>;

type Ground = Pick<Context, 'loaders' | 'evaluate' | 'signal'>;

/** The ledger's check of articles for one request: each text once, however many fields ask. */
export function createCheck(ground: Ground, now: () => Instant): Check {
  const done = new WeakMap<ArticleDocument, Promise<ArticleCheck>>();
  return (article) => {
    const check = done.get(article.document) ?? checkOnce(ground, article, now);
    done.set(article.document, check);
    return check;
  };
}

async function checkOnce(
  ground: Ground,
  article: ArticleParent,
  now: () => Instant,
): Promise<ArticleCheck> {
  const context = await contextOfCheck(ground, article, now);
  await takeTurn(ground.signal);
  return checkArticle(article.document, context);
}

/** What an article is checked against: the records and figures that it names, or these. Nothing in the ledger is under embargo: what is waits in a release. */
export async function contextOfCheck(
  ground: Ground,
  { id, document, language, asOf }: ArticleParent,
  now: () => Instant,
  names: NamesInDocument = namesInDocument(document),
): Promise<CheckContext> {
  const { loaders } = ground;
  const [figures, events, quotes, assumptions, places, pins] = await Promise.all([
    findFigures(ground, names.figures, asOf),
    findEvents(ground, names.events, asOf),
    findQuotes(ground, names.quotes, asOf),
    Promise.all(names.assumptions.map((key) => loaders.assumption(key, null))),
    loaders.placeGraph(),
    loaders.pinsOfArticle(id, asOf),
  ]);
  const evaluated = figures.map(async (figure) => {
    return [figure.id, await ground.evaluate(figure, 'CAUTIOUS')] as const;
  });
  return {
    language: languageOf(language),
    figures: new Map(await Promise.all(evaluated)),
    events: new Map(
      events.map(({ id: slug, title, quantity, source }) => [
        slug,
        { title, quantity: quantity?.quantity ?? null, source },
      ]),
    ),
    quotes: new Map(
      quotes.map(({ id: key, text, originalText }) => [
        key,
        [text, originalText].filter((words) => words !== null),
      ]),
    ),
    assumptions: new Map(assumptions.flatMap((one) => (one ? [[one.id, one]] : []))),
    places,
    printed: printedFigures(figures, pins),
    embargoes: new Map(),
    retracted: takenBack(figures),
    at: asOf ?? now(),
  };
}

function printedFigures(
  figures: readonly FigureParent[],
  pins: readonly Pin[],
): CheckContext['printed'] {
  return new Map(
    figures.flatMap(({ id, definition }) => {
      const records = recordsPrinted(definition, pins);
      return records.length === 0 ? [] : [[id, { records }]];
    }),
  );
}

/** The reports behind the figures that their sources took back, as far as known. */
function takenBack(figures: readonly FigureParent[]): ReadonlySet<string> {
  const crossings = figures.flatMap((figure) => figure.crossings);
  return new Set(
    crossings
      .filter(({ supersededBy }) => supersededBy.some(({ kind }) => kind === 'RETRACTION'))
      .map(({ id }) => id),
  );
}
