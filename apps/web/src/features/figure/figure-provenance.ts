import { formatDay } from '@/features/words/format-day.ts';
import type { FigureChoices } from './choices/figure-choices.ts';
import { isTried } from './choices/is-tried.ts';

/**
 * As known when, and whose figure it is: what must be said of it wherever it leaves the site, where
 * "today" means nothing.
 */
export function figureProvenance(choices: FigureChoices, now = new Date()): string {
  const day = `As known on ${formatDay(choices.asOf ?? now.toISOString())}.`;
  return isTried(choices) ? `${day} With a reader’s choices, not as the newsroom has it.` : day;
}
