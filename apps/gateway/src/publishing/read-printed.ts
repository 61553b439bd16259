import type { Pin } from '@headcount/db';
import type { ArticleDocument, Decimal, Evaluation, Quantity } from '@headcount/ledger';
import type { Context } from '../context.ts';
import { findEvents } from '../modules/event/find-event.ts';
import { findFigures } from '../modules/figure/find-figure.ts';
import { findQuotes } from '../modules/quote/find-quote.ts';
import { namesInDocument } from '../modules/article/names-in-document.ts';

/** What a text prints: the versions of everything that it names or that its figures are made of. */
export interface Printed {
  readonly pins: readonly Pin[];
  /** The numbers of the records that it names or that its figures are made of. */
  readonly numbers: readonly Decimal[];
  /** Names of the text that the ledger does not have. */
  readonly unknown: readonly string[];
}

/** Finds what a text prints, as the ledger stands. */
export async function readPrinted(context: Context, document: ArticleDocument): Promise<Printed> {
  const names = namesInDocument(document);
  const [figures, events, quotes] = await Promise.all([
    findFigures(context, names.figures, null),
    findEvents(context, names.events, null),
    findQuotes(context, names.quotes, null),
  ]);
  const evaluations = await Promise.all(
    figures.map((figure) => context.evaluate(figure, 'CAUTIOUS')),
  );
  const pins: Pin[] = [
    ...figures.map(({ id, version }) => ({ figure: id, version })),
    ...evaluations.flatMap(recordsIn),
    ...events.map(({ id, version }) => ({ event: id, version })),
    ...quotes.map(({ id, version }) => ({ quote: id, version })),
  ];
  const counted = evaluations.flatMap(({ inputs }) => inputs.map(({ record }) => record.quantity));
  const named = events.flatMap(({ quantity }) => quantity?.quantity ?? []);
  const found = new Set([...figures, ...events, ...quotes].map(({ id }) => id));
  return {
    pins: [...new Map(pins.map((pin) => [JSON.stringify(pin), pin])).values()],
    numbers: [...counted, ...named].flatMap(numbersOf),
    unknown: [...names.figures, ...names.events, ...names.quotes].filter((id) => !found.has(id)),
  };
}

function numbersOf({ value, upperValue }: Quantity): Decimal[] {
  return [value, upperValue].filter((number) => number !== null);
}

function recordsIn({ inputs }: Evaluation): Pin[] {
  return inputs.map(({ record: { kind, id, version } }) =>
    kind === 'CROSSING' ? { crossing: id, version } : { event: id, version },
  );
}
