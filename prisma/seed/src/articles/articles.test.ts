import { boundSpans, textBlocks } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { events } from '../events.ts';
import { figures } from '../figures.ts';
import { revisionEntry } from '../published-entries.ts';
import { quotes } from '../quotes.ts';
import { articles } from './index.ts';

const all = articles.map((article) => [article.id, article] as const);
const missing = (wanted: readonly string[], there: readonly { id: string }[]) =>
  wanted.filter((id) => !there.some((record) => record.id === id));

test.each(all)('every mark and drawing of %s leads to a record of the story', (_, { document }) => {
  const marks = boundSpans(document).map(({ mark }) => mark);
  const charts = textBlocks(document).flatMap(({ chart }) => chart ?? []);
  const printed = marks.flatMap((mark) => {
    if (mark.type === 'figure') return mark.attrs.figure;
    return mark.type === 'comparison' ? [mark.attrs.left, mark.attrs.right] : [];
  });
  const named = marks.flatMap((mark) => (mark.type === 'event' ? mark.attrs.event : []));
  expect(missing([...printed, ...charts.flatMap((chart) => chart.figures)], figures)).toEqual([]);
  expect(missing([...named, ...charts.flatMap((chart) => chart.events)], events)).toEqual([]);
});

test.each(all)('the words quoted in %s are those of their records', (_, { document }) => {
  for (const { mark, text } of boundSpans(document)) {
    if (mark.type !== 'quote') continue;
    expect(quotes.find(({ id }) => id === mark.attrs.quote)?.text).toContain(text);
  }
});

test.each(all)('%s is pinned to all that it prints, each once', (_, article) => {
  const pins = revisionEntry(article).pins.map((pin) => JSON.stringify(pin));
  expect(new Set(pins).size).toBe(pins.length);
  for (const { mark } of boundSpans(article.document)) {
    if (mark.type !== 'figure') continue;
    expect(pins).toContain(JSON.stringify({ figure: mark.attrs.figure, version: 1 }));
  }
});

test.each(all)('%s is led by a figure that it prints', (_, article) => {
  const printed = boundSpans(article.document).map(({ mark }) =>
    mark.type === 'figure' ? mark.attrs.figure : null,
  );
  expect(printed).toContain(article.leadingFigure);
});
