import type { FigureDefinition, FigureInput } from '../figure/definition.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { Evaluation } from '../figure/evaluation.ts';
import type { PlaceGraph } from '../place/place-graph.ts';
import type { LedgerRecord, Supersession } from '../record/record.ts';

/** A figure as it stands, with the reports of the way back that its caveats may cite. */
export interface StandingFigure {
  definition: FigureDefinition;
  related: readonly LedgerRecord[];
}

/** What becomes of a figure once an entry is recorded. */
export interface EntryMove {
  slug: string;
  before: Evaluation;
  after: Evaluation;
  /** Are its words, its verdict, its bounds or its caveats others than before? */
  isMoved: boolean;
}

/**
 * What an entry would do to the figures of whose parts it could fill one, worked out as if it were
 * recorded. An entry of a record that is there takes the place of that record's last version.
 *
 * @param superseded the record whose place it takes; null when it takes none
 */
export const movesOfEntry = (
  entry: LedgerRecord,
  superseded: { id: string; kind: Supersession['kind'] } | null,
  figures: readonly StandingFigure[],
  places: PlaceGraph,
): EntryMove[] =>
  figures.map(({ definition, related }) => {
    const options = { places, asOf: null, reading: 'CAUTIOUS', related } as const;
    const before = evaluate(definition, options);
    const inputs = definition.inputs.map((input) => withEntry(input, entry, superseded));
    const after = evaluate({ ...definition, inputs }, options);
    return { slug: definition.slug, before, after, isMoved: told(before) !== told(after) };
  });

const withEntry = (
  input: FigureInput,
  entry: LedgerRecord,
  superseded: { id: string; kind: Supersession['kind'] } | null,
): FigureInput => {
  const rest = input.candidates
    .filter(({ id }) => id !== entry.id)
    .map((record) =>
      record.id === superseded?.id ? replaced(record, entry, superseded.kind) : record,
    );
  const isSameCount = input.candidates.some(
    (record) =>
      record.kind === entry.kind &&
      record.origin === entry.origin &&
      record.destination === entry.destination &&
      record.measure === entry.measure,
  );
  return { ...input, candidates: isSameCount ? [...rest, entry] : rest };
};

const replaced = (
  record: LedgerRecord,
  { id, knownFrom }: LedgerRecord,
  kind: Supersession['kind'],
): LedgerRecord => ({ ...record, supersededBy: [...record.supersededBy, { id, kind, knownFrom }] });

/** What a reader is told of a figure. */
const told = ({ text, verdict, lower, upper, caveats, refusals }: Evaluation): string =>
  JSON.stringify([text, verdict, lower, upper, caveats.map(({ code }) => code), refusals.length]);
