import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { recordPlaces, type PlaceEntry } from '../place/record-places.ts';
import { recordSources } from '../source/record-sources.ts';
import type { Source } from '../source/source.ts';
import { insertRows } from '../writing/insert-rows.ts';

/** A file as what its reports are read from. */
export interface ImportCitation {
  readonly id: string;
  readonly sourceId: string;
  readonly title: string;
  readonly url: string | null;
  readonly retrievedAt: Instant | null;
  /** Of the file, as it was brought. */
  readonly sha256: string;
  /** The words that the file begins with: its headers. */
  readonly exact: string;
}

/** What imported reports rest on. What is there already is left as it is. */
export interface ImportGround {
  /** Wholes before their parts. */
  readonly places: readonly PlaceEntry[];
  readonly sources: readonly Source[];
  readonly citations: readonly ImportCitation[];
}

/** Lays the ground when it is needed, once. */
export function importGround(ground: ImportGround) {
  let isLaid = false;
  const laid = { places: 0, sources: 0 };
  return {
    /** How much of it was missing. */
    laid,
    lay: async (sql: Sql): Promise<void> => {
      if (isLaid) return;
      isLaid = true;
      const places = await missing(sql, 'place', ground.places);
      const sources = await missing(sql, 'source', ground.sources);
      await recordPlaces(sql, places);
      await recordSources(sql, await withKnownCountries(sql, sources));
      await insertRows(sql, 'citation', ground.citations.map(citationRow), true);
      laid.places = places.length;
      laid.sources = sources.length;
    },
  };
}

async function missing<Row extends { readonly id: string }>(
  sql: Sql,
  table: 'place' | 'source',
  rows: readonly Row[],
): Promise<Row[]> {
  const known = await knownIds(
    sql,
    table,
    rows.map(({ id }) => id),
  );
  return rows.filter(({ id }) => !known.has(id));
}

async function knownIds(
  sql: Sql,
  table: 'place' | 'source',
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql
    .selectFrom(table)
    .select('id')
    .where(raw<boolean>`id = any(${ids}::text[])`)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** A source whose country is not recorded is recorded without one. */
async function withKnownCountries(sql: Sql, sources: readonly Source[]): Promise<Source[]> {
  const countries = sources.flatMap(({ countryId }) => countryId ?? []);
  const known = await knownIds(sql, 'place', countries);
  return sources.map((source) => ({
    ...source,
    countryId: source.countryId !== null && known.has(source.countryId) ? source.countryId : null,
  }));
}

function citationRow(citation: ImportCitation) {
  return {
    id: citation.id,
    source_id: citation.sourceId,
    title: citation.title,
    url: citation.url,
    retrieved_at: citation.retrievedAt,
    archive_sha256: citation.sha256,
    exact: citation.exact,
  };
}
