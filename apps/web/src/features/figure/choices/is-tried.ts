import { NEWSROOM } from './figure-choices.ts';
import type { FigureChoices } from './figure-choices.ts';
import { figureHref } from './figure-href.ts';

/** Whether a reader has changed something about the figure, the day aside. */
export const isTried = (choices: FigureChoices): boolean =>
  figureHref('', { ...choices, asOf: null }) !== figureHref('', NEWSROOM);
