import type { Reading } from '../interval/interval.ts';
import type { Instant } from '../period/period.ts';
import { clashes } from '../place/clash.ts';
import type { ClashGraph } from '../place/disjoint-family.ts';
import type { PlaceGraph } from '../place/place-graph.ts';
import type { LedgerRecord } from '../record/record.ts';
import { select, type SelectionChoice } from '../selection/select.ts';
import type { Assumption } from './assumption.ts';
import type { FigureDefinition } from './definition.ts';
import { isContradicted, type Term, termOf } from './term.ts';

/** What the asker may choose. Everything but the places may be left out. */
export interface EvaluateOptions {
  places: PlaceGraph;
  /** Only what was known by then; absent or null for everything that is known. */
  asOf?: Instant | null;
  /** CAUTIOUS unless said otherwise. */
  reading?: Reading;
  /** Ids of assumptions that are not to be granted. */
  without?: readonly string[];
  /** Ids of sources whose reports are set aside, whether they say or carry them. */
  excluding?: readonly string[];
  /** Ids of records that fill their slots before the figure's own choice. */
  prefer?: readonly string[];
  /** Other reports that the caveats may cite, such as exits beside a figure of entries. */
  related?: readonly LedgerRecord[];
}

/** A figure with its slots filled as asked: all that the arithmetic, the caveats and the words need. */
export interface Situation {
  definition: FigureDefinition;
  places: PlaceGraph;
  choice: SelectionChoice;
  related: readonly LedgerRecord[];
  /** One for each slot, in order; null where no report is left. */
  slots: readonly (Term | null)[];
  terms: readonly Term[];
  /** Which slots clash, by position among all slots. */
  clashGraph: ClashGraph;
  /** Assumptions of the figure that the records do not contradict. */
  tenable: readonly Assumption[];
  /** Those of them that are granted. */
  granted: readonly Assumption[];
}

/** Fills the slots and finds what clashes. */
export const situationOf = (definition: FigureDefinition, options: EvaluateOptions): Situation => {
  const { places, asOf = null, without = [], excluding = [], prefer = [], related = [] } = options;
  const onlySameCount = definition.kind === 'RECORD';
  const choice = { asOf, excluding, prefer, window: definition.window, onlySameCount };
  const slots = definition.inputs.map((input) => {
    const record = select(input, choice);
    return record && termOf(input, record, definition);
  });
  const terms = slots.filter((term) => term !== null);
  const tenable = definition.assumptions.filter((one) => !isContradicted(one, terms));
  const clash = (a: Term | null, b: Term | null): boolean =>
    a !== null && b !== null && clashes(a.record, b.record, places, definition.window);
  return {
    definition,
    places,
    choice,
    related,
    slots,
    terms,
    clashGraph: slots.map(
      (one, at) =>
        new Set([...slots.keys()].filter((i) => i !== at && clash(one, slots[i] ?? null))),
    ),
    tenable,
    granted: tenable.filter((one) => !without.includes(one.id)),
  };
};
