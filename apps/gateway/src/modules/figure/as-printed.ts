import type { Pin } from '@headcount/db';
import { type FigureDefinition, type LedgerRecord, select } from '@headcount/ledger';

/**
 * The figure as a revision printed it: only records that the revision pinned may fill its parts, and
 * what took their place since does not count.
 */
export function asPrinted(definition: FigureDefinition, pins: readonly Pin[]): FigureDefinition {
  const pinned = pinnedVersions(pins);
  const inputs = definition.inputs.map(({ label, preferred, candidates }) => {
    const printed = candidates.filter((record) => pinned.has(keyOf(record)));
    return { label, preferred, candidates: printed.map(withoutSuccessors) };
  });
  return { ...definition, inputs };
}

function withoutSuccessors(record: LedgerRecord): LedgerRecord {
  return { ...record, supersededBy: [] };
}

/** A record in the version that was printed. */
export interface PrintedRecord {
  readonly id: string;
  readonly version: number;
}

/** The records that a revision printed a figure from; none where it did not print it. */
export function recordsPrinted(
  definition: FigureDefinition,
  pins: readonly Pin[],
): PrintedRecord[] {
  const pinned = pinnedVersions(pins);
  const { window, kind, inputs } = asPrinted(definition, pins);
  const onlySameCount = kind === 'RECORD';
  const choice = { asOf: null, excluding: [], prefer: [], window, onlySameCount };
  return inputs.flatMap((input) => {
    const record = select(input, choice);
    const version = record ? pinned.get(keyOf(record)) : undefined;
    return record && version !== undefined ? [{ id: record.id, version }] : [];
  });
}

function pinnedVersions(pins: readonly Pin[]): ReadonlyMap<string, number> {
  return new Map(
    pins.flatMap((pin): [string, number][] => {
      if ('crossing' in pin) return [[`CROSSING:${pin.crossing}`, pin.version]];
      return 'event' in pin ? [[`EVENT:${pin.event}`, pin.version]] : [];
    }),
  );
}

function keyOf({ kind, id }: LedgerRecord): string {
  return `${kind}:${id}`;
}
