import { LISTS, NEWSROOM } from './figure-choices.ts';
import type { FigureChoices } from './figure-choices.ts';

/**
 * The address of a figure under some choices: lists in one fixed order, their names sorted, nothing
 * that is the newsroom's own. The same choices have the same address, whoever made them and how.
 */
export function figureHref(slug: string, choices: FigureChoices): string {
  const query = new URLSearchParams();
  for (const list of LISTS) {
    for (const name of [...new Set(choices[list])].toSorted()) query.append(list, name);
  }
  if (choices.reading !== NEWSROOM.reading) query.set('reading', choices.reading);
  if (choices.asOf !== null) query.set('asOf', choices.asOf);
  const text = query.toString();
  return text ? `/figures/${slug}?${text}` : `/figures/${slug}`;
}
