import type { CrossingParent } from '../../parents.ts';

/** What a reader chooses in a figure; nothing, as a rule. */
export interface FigureChoice {
  /** Assumptions that are not granted. */
  readonly without: readonly string[];
  /** Sources whose reports are set aside. */
  readonly excluding: readonly string[];
  /** Reports that fill their parts first. */
  readonly prefer: readonly string[];
  /** Reports that are further parts. */
  readonly adding: readonly CrossingParent[];
}

export const NO_CHOICE: FigureChoice = { without: [], excluding: [], prefer: [], adding: [] };
