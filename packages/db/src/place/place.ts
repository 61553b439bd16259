import type { PlaceKind } from '../generated/kysely/schema.ts';

/** A country, bloc, region or crossing point; the id is its code. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
}

/** A place out of three columns of a left join. */
export function placeFrom(
  id: string | null,
  name: string | null,
  kind: PlaceKind | null,
): Place | null {
  return id === null || name === null || kind === null ? null : { id, name, kind };
}
