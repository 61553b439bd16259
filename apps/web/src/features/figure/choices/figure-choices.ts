import type { Reading } from '@/generated/graphql.ts';

/** What a reader has changed about a figure. All of it is in the address, so that it can be shared. */
export interface FigureChoices {
  /** Keys of assumptions that are not granted. */
  without: readonly string[];
  /** Slugs of sources whose reports are set aside. */
  excluding: readonly string[];
  /** Keys of reports that fill their parts before the newsroom's own. */
  prefer: readonly string[];
  /** Keys of reports added as further parts. */
  adding: readonly string[];
  reading: Reading;
  /** A day or an instant: what was known then. */
  asOf: string | null;
}

/** The choices that are lists of names. */
export type ListChoice = 'without' | 'excluding' | 'prefer' | 'adding';

/** The figure as the newsroom has it, today. */
export const NEWSROOM: FigureChoices = {
  without: [],
  excluding: [],
  prefer: [],
  adding: [],
  reading: 'CAUTIOUS',
  asOf: null,
};

export const LISTS: readonly ListChoice[] = ['without', 'excluding', 'prefer', 'adding'];

/** The choices with one more name on a list. */
export const withName = (
  choices: FigureChoices,
  list: ListChoice,
  name: string,
): FigureChoices => ({
  ...choices,
  [list]: [...withoutNames(choices, list, [name])[list], name],
});

/** The choices with some names struck off a list. */
export const withoutNames = (
  choices: FigureChoices,
  list: ListChoice,
  names: readonly string[],
): FigureChoices => ({
  ...choices,
  [list]: choices[list].filter((name) => !names.includes(name)),
});
