import type { SourceKind } from '../generated/kysely/schema.ts';

/** Who says it; an outlet is a source too. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** The place it speaks for or sits in. */
  readonly countryId: string | null;
  readonly note: string | null;
}

/** A source out of the columns of a left join. */
export function sourceFrom(
  id: string | null,
  name: string | null,
  kind: SourceKind | null,
  countryId: string | null,
  note: string | null,
): Source | null {
  return id === null || name === null || kind === null ? null : { id, name, kind, countryId, note };
}
