import { describe, expect, test } from 'vitest';

import { difference, VISIONS } from './colour-science.ts';
import { colour, type Theme } from './tokens.ts';

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8];

const leastDifference = (theme: Theme, one: number, other: number): number =>
  Math.min(
    ...Object.values(VISIONS).map((vision) =>
      difference(colour(theme, `place-${one}`), colour(theme, `place-${other}`), vision),
    ),
  );

const pairs = STEPS.flatMap((one) =>
  STEPS.filter((other) => other > one).map((other) => [one, other] as const),
);

describe.each<Theme>(['light', 'dark'])('place colours, %s, under any colour vision', (theme) => {
  test.each(pairs)('%i and %i can be told apart', (one, other) => {
    expect(leastDifference(theme, one, other)).toBeGreaterThan(0.075);
  });

  test.each(STEPS.slice(1))('step %i stands out from the one before it', (step) => {
    expect(leastDifference(theme, step - 1, step)).toBeGreaterThan(0.09);
  });

  test.each(pairs.filter(([, other]) => other <= 4))(
    '%i and %i, which meet in the founding story, are plainly different',
    (one, other) => {
      expect(leastDifference(theme, one, other)).toBeGreaterThan(0.11);
    },
  );
});
