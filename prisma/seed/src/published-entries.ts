import type { FigureEntry, Pin, PublishedRevision } from '@headcount/db';
import { boundSpans, textBlocks, type ArticleDocument } from '@headcount/ledger';
import { articles, type StoryArticle } from './articles/index.ts';
import { figures } from './figures.ts';
import { recordedBy } from './known-time.ts';
import type { StoryFigure } from './story.ts';

/** A figure becomes known with the first article that prints it; one that none prints, with the first. */
export function figureEntry(figure: StoryFigure): FigureEntry {
  const first = articles.find(({ document }) => printedIn(document).figures.has(figure.id));
  return {
    ...figure,
    description: figure.description ?? null,
    assumptions: figure.assumptions ?? [],
    knownFrom: (first ?? articles[0])?.publishedAt ?? '',
    recordedBy,
  };
}

/** The first revision of an article, pinned to the first versions of all that it prints. */
export function revisionEntry(article: StoryArticle): PublishedRevision {
  return {
    id: article.id,
    revision: 1,
    document: article.document,
    byline: article.byline,
    dateline: article.dateline,
    language: 'en',
    leadingFigureId: article.leadingFigure,
    knownFrom: article.publishedAt,
    publishedAt: article.publishedAt,
    recordedBy,
    pins: pinsOf(article.document),
  };
}

function pinsOf(document: ArticleDocument): Pin[] {
  const printed = printedIn(document);
  const inputs = figures
    .filter(({ id }) => printed.figures.has(id))
    .flatMap(({ inputs: all }) => all);
  const crossings = new Set(inputs.flatMap((input) => ('crossing' in input ? input.crossing : [])));
  const events = new Set([
    ...printed.events,
    ...inputs.flatMap((input) => ('event' in input ? input.event : [])),
  ]);
  return [
    ...[...printed.figures].map((figure) => ({ figure, version: 1 })),
    ...[...crossings].map((crossing) => ({ crossing, version: 1 })),
    ...[...events].map((event) => ({ event, version: 1 })),
    ...[...printed.quotes].map((quote) => ({ quote, version: 1 })),
  ];
}

/** The records that an article prints or draws, in the order of reading. */
function printedIn(document: ArticleDocument) {
  const charts = textBlocks(document).flatMap(({ chart }) => chart ?? []);
  const marks = boundSpans(document).map(({ mark }) => mark);
  const quotations = document.content
    .flatMap((field) => (field.type === 'body' ? field.content : []))
    .flatMap((node) => (node.type === 'quotation' ? node.attrs.quote : []));
  return {
    figures: new Set([
      ...marks.flatMap((mark) => {
        if (mark.type === 'figure') return [mark.attrs.figure];
        return mark.type === 'comparison' ? [mark.attrs.left, mark.attrs.right] : [];
      }),
      ...charts.flatMap((chart) => chart.figures),
    ]),
    events: new Set([
      ...marks.flatMap((mark) => (mark.type === 'event' ? mark.attrs.event : [])),
      ...charts.flatMap((chart) => chart.events),
    ]),
    quotes: new Set([
      ...marks.flatMap((mark) => (mark.type === 'quote' ? mark.attrs.quote : [])),
      ...quotations,
    ]),
  };
}
