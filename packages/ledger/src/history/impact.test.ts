import { expect, test } from 'vitest';

import {
  callUp,
  europeDated,
  figureOf,
  georgia,
  mongolia,
  places,
  totalEntries,
} from '../../test/story.ts';
import type { ArticleDocument, BodyNode, Mark } from '../document/article-document.ts';
import { impactOf } from './impact.ts';

const calledUp = { ...figureOf(callUp, 'Called up'), slug: 'called-up' };
const article = (...body: BodyNode[]): ArticleDocument => ({
  type: 'article',
  content: [{ type: 'body', content: body }],
});
const words = (text: string, mark: Mark): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [mark] }],
});
const figure = (slug: string): Mark => ({
  type: 'figure',
  attrs: { figure: slug, words: 'MORE_THAN', value: '370000' },
});
const exceeds: Mark = {
  type: 'comparison',
  attrs: { left: 'total-entries', operator: 'EXCEEDS', right: 'called-up', assumptions: [] },
};
const published = {
  figures: [totalEntries, calledUp],
  places,
  revisions: [
    {
      article: 'exodus',
      revision: 1,
      document: article(
        words('more than 370,000', figure('total-entries')),
        words('exceeds', exceeds),
      ),
    },
    {
      article: 'decree',
      revision: 3,
      document: article(words('300,000', { type: 'event', attrs: { event: callUp.id } })),
    },
    {
      article: 'drawing',
      revision: 1,
      document: article({
        type: 'chart',
        attrs: {
          kind: 'SUM_BAR',
          figure: 'total-entries',
          threshold: 'called-up',
          events: [],
          caption: '',
          alt: '',
        },
      }),
    },
    {
      article: 'elsewhere',
      revision: 1,
      document: article(words('3', { type: 'exempt', attrs: { reason: 'NAME' } })),
    },
  ],
};
const summary = (kind: 'CROSSING' | 'EVENT', id: string) => {
  const { figures, assertions, revisions } = impactOf([{ kind, id }], published);
  return {
    figures: figures.map(({ slug, how }) => `${slug} ${how}`),
    assertions: assertions.map(({ article: slug, span }) => `${slug}: ${span.text}`),
    revisions: revisions.map(({ article: slug, revision }) => `${slug} ${revision}`),
  };
};

test('a counted report reaches the figure, its sentences, comparisons and drawings', () => {
  expect(summary('CROSSING', georgia.id)).toEqual({
    figures: ['total-entries COUNTED'],
    assertions: ['exodus: more than 370,000', 'exodus: exceeds'],
    revisions: ['exodus 1', 'drawing 1'],
  });
});

test('a report that could fill a slot is a candidate', () => {
  expect(summary('CROSSING', europeDated.id).figures).toEqual(['total-entries CANDIDATE']);
});

test('an event reaches its own number, and the figure that it is', () => {
  expect(summary('EVENT', callUp.id)).toEqual({
    figures: ['called-up COUNTED'],
    assertions: ['exodus: exceeds', 'decree: 300,000'],
    revisions: ['exodus 1', 'decree 3', 'drawing 1'],
  });
});

test('what nobody used has no impact', () => {
  expect(summary('CROSSING', 'unheard-of')).toEqual({ figures: [], assertions: [], revisions: [] });
  expect(summary('EVENT', mongolia.id).figures).toEqual([]);
});
