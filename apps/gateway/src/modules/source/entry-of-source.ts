import type { Place } from '@headcount/db';
import type { RecordSourceInput, SourceKind } from '../../generated/staff-resolvers.ts';
import type { Faults } from '../record/entry/faults.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { type EntryVersion, readVersion } from '../record/entry/read-version.ts';
import { readReference, type References } from '../record/entry/references.ts';

/** A source as far as it could be read. */
export interface ReadSource {
  readonly version: EntryVersion;
  readonly name: string | null;
  readonly kind: SourceKind | null;
  readonly place: Place | null;
  readonly note: string | null;
}

/** Reads what somebody entered as a source. */
export function readSource(
  faults: Faults,
  input: RecordSourceInput,
  found: References,
): ReadSource {
  const version = readVersion(faults, input, readSlug);
  const name = readText(faults, 'name', input.name, 'the full name in English', {
    isNeeded: true,
    most: 200,
  });
  const kind = input.kind ?? faults.miss('kind', 'what sort of source it is');
  const place = readReference(faults, 'place', input.place, 'place', found);
  const note = readText(faults, 'note', input.note, 'a note', { most: 4000 });
  return { version, name, kind, place, note };
}
