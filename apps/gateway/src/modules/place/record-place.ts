import { findStandings } from '@headcount/db/records';
import type { Day } from '@headcount/ledger';
import type { PlacePartInput, RecordPlaceInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { readDay } from '../record/entry/read-day.ts';
import { readCode } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { readVersion } from '../record/entry/read-version.ts';
import { findReferences, readReference, type References } from '../record/entry/references.ts';
import { type EntryOutcome, recordEntry } from '../record/record-entry.ts';
import { refused } from '../record/refused.ts';
import { placeBook } from './place-book.ts';

/** Records a place, or its next version, with what it lies in. */
export async function recordPlace(
  context: StaffContext,
  input: RecordPlaceInput,
): Promise<EntryOutcome> {
  const parts = input.partOf ?? [];
  const sides = input.between ?? [];
  const found = await findReferences(context, {
    place: [...parts.map(({ whole }) => whole), ...sides],
  });
  const faults = new Faults();
  const version = readVersion(faults, input, readCode);
  const code = version.key;
  if (!input.key?.trim()) faults.miss('key', 'the code of the place, such as KZ or KZ-SYRYM');
  const name = readText(faults, 'name', input.name, 'the English name', {
    isNeeded: true,
    most: 200,
  });
  const { kind } = input;
  if (!kind) faults.miss('kind', 'what sort of place it is');
  const partOf = parts.map((part, at) =>
    readPart(faults.within(`partOf.${at}`), part, code, found),
  );
  refuseRepeated(faults, partOf);
  const between = sides.map((side, at) =>
    readReference(faults.within('between'), String(at), side, 'place', found, true),
  );
  if (kind !== 'BORDER_POINT' && between.length > 0) {
    faults.refuse('between', sides.join(', '), 'left out but for a crossing point');
  }
  if (new Set(sides).size < sides.length)
    faults.refuse('between', sides.join(', '), 'each country once');
  if (code === null || name === null || !kind || faults.all.length > 0) return refused(faults);
  const [standing] = await context.read((sql) => findStandings(sql, 'PLACE', [code]));
  const place = {
    name,
    kind,
    partOf: partOf.filter((part) => part !== null),
    between: between.flatMap((side) => side?.id ?? []),
    // That it is no longer to be used is said, and taken back, by itself.
    deprecatedReason: standing?.deprecatedReason ?? null,
  };
  return recordEntry(context, placeBook, {
    version,
    made: code,
    citation: null,
    contentWith: () => place,
  });
}

interface Part {
  readonly whole: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

function readPart(
  faults: Faults,
  part: PlacePartInput,
  code: string | null,
  found: References,
): Part | null {
  const whole = readReference(faults, 'whole', part.whole, 'place', found, true);
  const from = readDay(faults, 'from', part.from);
  const to = readDay(faults, 'to', part.to);
  if (whole && whole.id === code) faults.refuse('whole', whole.id, 'another place than this one');
  if (from !== null && to !== null && to <= from) faults.refuse('to', to, `a day after ${from}`);
  return whole && { whole: whole.id, from, to };
}

function refuseRepeated(faults: Faults, parts: readonly (Part | null)[]): void {
  const seen = new Set<string>();
  for (const [at, part] of parts.entries()) {
    if (part === null) continue;
    const key = `${part.whole} ${part.from}`;
    if (seen.has(key)) faults.refuse(`partOf.${at}`, part.whole, 'each span of days once');
    seen.add(key);
  }
}
