import { expect, test } from 'vitest';
import { COLOURS } from './css/tokens.ts';
import { DRAWING_COLOURS } from './drawing-colours.ts';

test.each(['light', 'dark'] as const)('a file has the colours of the %s theme', (theme) => {
  expect(COLOURS[theme]).toMatchObject(DRAWING_COLOURS[theme]);
});
