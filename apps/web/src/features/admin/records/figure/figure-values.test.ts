import { expect, test } from 'vitest';
import { inputOfFigure, NEW_FIGURE, NEW_SLOT } from './figure-values.ts';

const NEW = { key: null, version: null, changeReason: null, holdForRelease: null };

test('a part names the record of the sort that is chosen, whatever was typed for another', () => {
  const slots = [
    { ...NEW_SLOT, label: 'Kazakhstan', crossing: 'ru-kz-2022-10-04' },
    { ...NEW_SLOT, label: 'Queue', sort: 'EVENT', crossing: 'ru-kz-2022-10-04', event: 'queue' },
    { ...NEW_SLOT, label: 'Rest', sort: 'FIGURE', figure: 'finland-entries' },
  ];
  expect(inputOfFigure({ ...NEW_FIGURE, slots }, NEW).slots).toEqual([
    { label: 'Kazakhstan', crossing: 'ru-kz-2022-10-04', event: null, figure: null },
    { label: 'Queue', crossing: null, event: 'queue', figure: null },
    { label: 'Rest', crossing: null, event: null, figure: 'finland-entries' },
  ]);
});

test('assumptions keep the order in which they are listed', () => {
  const assumptions = [{ key: 'second' }, { key: 'first' }];
  expect(inputOfFigure({ ...NEW_FIGURE, assumptions }, NEW).assumptions).toEqual([
    'second',
    'first',
  ]);
});
