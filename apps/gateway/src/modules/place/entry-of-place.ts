import type { Place } from '@headcount/db';
import type { Day } from '@headcount/ledger';
import type {
  PlaceKind,
  PlacePartInput,
  RecordPlaceInput,
} from '../../generated/staff-resolvers.ts';
import type { Faults } from '../record/entry/faults.ts';
import { readDay } from '../record/entry/read-day.ts';
import { readCode } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { type EntryVersion, readVersion } from '../record/entry/read-version.ts';
import { type Naming, readReference, type References } from '../record/entry/references.ts';

/** A place as far as it could be read. */
export interface ReadPlace {
  readonly version: EntryVersion;
  readonly code: string | null;
  readonly name: string | null;
  readonly kind: PlaceKind | null;
  readonly partOf: readonly (PlacePart | null)[];
  readonly between: readonly (Place | null)[];
}

/** A place that another lies in, between two days. */
interface PlacePart {
  readonly whole: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The places that an entry names. */
export function namedByPlace({ partOf, between }: RecordPlaceInput): Naming {
  return { place: [...(partOf ?? []).map(({ whole }) => whole), ...(between ?? [])] };
}

/** Reads what somebody entered as a place. */
export function readPlace(faults: Faults, input: RecordPlaceInput, found: References): ReadPlace {
  const sides = input.between ?? [];
  const version = readVersion(faults, input, readCode);
  const code = version.key;
  if (!input.key?.trim()) faults.miss('key', 'the code of the place, such as KZ or KZ-SYRYM');
  const name = readText(faults, 'name', input.name, 'the English name', {
    isNeeded: true,
    most: 200,
  });
  const kind = input.kind ?? faults.miss('kind', 'what sort of place it is');
  const partOf = (input.partOf ?? []).map((part, at) =>
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
  return { version, code, name, kind, partOf, between };
}

function readPart(
  faults: Faults,
  part: PlacePartInput,
  code: string | null,
  found: References,
): PlacePart | null {
  const whole = readReference(faults, 'whole', part.whole, 'place', found, true);
  const from = readDay(faults, 'from', part.from);
  const to = readDay(faults, 'to', part.to);
  if (whole && whole.id === code) faults.refuse('whole', whole.id, 'another place than this one');
  if (from !== null && to !== null && to <= from) faults.refuse('to', to, `a day after ${from}`);
  return whole && { whole: whole.id, from, to };
}

function refuseRepeated(faults: Faults, parts: readonly (PlacePart | null)[]): void {
  const seen = new Set<string>();
  for (const [at, part] of parts.entries()) {
    if (part === null) continue;
    const key = `${part.whole} ${part.from}`;
    if (seen.has(key)) faults.refuse(`partOf.${at}`, part.whole, 'each span of days once');
    seen.add(key);
  }
}
