import { expect, test } from 'vitest';
import { bindToFigure } from './bind-to-figure.ts';
import { figureOf, georgia, options } from '../../../test/story.ts';
import { evaluate } from '../../figure/evaluate.ts';
import { bindingsAt } from './bindings-at.ts';
import { ledger } from './testing/ledger.ts';

const bind = (words: string, slug = 'total-entries') => {
  const figure = ledger.figures.get(slug);
  if (!figure) throw new Error(`There is no figure ${slug}.`);
  return bindToFigure(words, figure, ledger);
};

test('words that a figure bears out stay as they are', () => {
  expect(bind('more than 370,000')).toEqual({
    span: { start: 0, end: 'more than 370,000'.length },
    fix: {
      label: 'bind it to figure “total-entries”',
      replacement: null,
      bindTo: {
        type: 'figure',
        attrs: { figure: 'total-entries', words: 'MORE_THAN', value: '370000' },
      },
    },
  });
});

test('another number gives way to what the figure allows, where it stands among the words', () => {
  const found = bind('In all some 400,000 came');
  expect(found?.fix.replacement).toBe('more than 370,000');
  expect(found?.span).toEqual({ start: 7, end: 'In all some 400,000'.length });
});

test('words without a number are tied to nothing', () => {
  expect(bind('In all they came')).toBeNull();
});

const refused = evaluate(
  {
    ...figureOf(georgia, 'People in Georgia'),
    slug: 'people-georgia',
    unit: 'people',
    printed: { words: 'MORE_THAN', value: '93000' },
  },
  options,
);

test('a figure that the ledger does not derive writes nothing over the words that somebody binds to it', () => {
  const found = bindToFigure('more than 93,000', refused, ledger);
  expect(found?.fix).toMatchObject({ replacement: null, bindTo: { attrs: { value: '93000' } } });
});

test('a figure that the ledger does not derive is offered to nobody', () => {
  const figures = new Map([[refused.slug, refused]]);
  expect(bindingsAt('more than 93,000', 5, { ...ledger, figures })).toBeNull();
});
