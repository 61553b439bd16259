import type { ArticleDocument, TextNode } from '@headcount/ledger';
import { expect, test } from 'vitest';
import { numberNotes } from './number-notes.ts';
import type { BoundNumber } from './number-notes.ts';

const bound = (binding: string) =>
  ({
    type: 'text',
    text: '300,000',
    marks: [{ type: 'figure', attrs: { figure: 'f', words: 'PLAIN', value: '300000', binding } }],
  }) as unknown as TextNode;

const story = (headline: TextNode[], body: TextNode[], card: TextNode[]): ArticleDocument => ({
  type: 'article',
  content: [
    { type: 'headline', content: headline },
    { type: 'body', content: [{ type: 'paragraph', content: body }] },
    { type: 'card', content: card },
  ],
});

const figure = (key: string, slug: string, verdict: BoundNumber['verdict'] = 'PROVEN') => ({
  key,
  verdict,
  target: { __typename: 'Figure' as const, slug },
});

test('notes are numbered in reading order', () => {
  const { notes } = numberNotes(story([bound('n1')], [bound('n2')], []), [
    figure('n1', 'total'),
    figure('n2', 'called-up'),
  ]);
  expect(notes.map(({ key, number }) => [key, number])).toEqual([
    ['n1', 1],
    ['n2', 2],
  ]);
});

test('a figure printed twice has one note, and only its first mention takes the reader back', () => {
  const { notes, links } = numberNotes(story([], [bound('n1'), bound('n2')], []), [
    figure('n1', 'total'),
    figure('n2', 'total'),
  ]);
  expect(notes).toHaveLength(1);
  expect(links.get('n1')).toMatchObject({ href: '#note-n1', id: 'ref-n1', note: 1 });
  expect(links.get('n2')).toMatchObject({ href: '#note-n1', id: undefined, note: 1 });
});

test('an event and a figure of one name are two things', () => {
  const event = { key: 'n2', target: { __typename: 'Event' as const, slug: 'total' } };
  const { notes, links } = numberNotes(story([], [bound('n1'), bound('n2')], []), [
    figure('n1', 'total', 'POSSIBLE'),
    event,
  ]);
  expect(notes).toHaveLength(2);
  expect(links.get('n1')?.verdict).toBe('POSSIBLE');
  expect(links.get('n2')?.verdict).toBe('PROVEN');
});

test('what only the card prints has no note on the page', () => {
  const { notes, links } = numberNotes(story([], [], [bound('n1')]), [figure('n1', 'total')]);
  expect(notes).toEqual([]);
  expect(links.size).toBe(0);
});
