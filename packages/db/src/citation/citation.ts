import type { Day, Instant } from '@headcount/ledger';
import type { SourceKind } from '../generated/kysely/schema.ts';
import { sourceFrom, type Source } from '../source/source.ts';

/** Where a statement was read, and in which words, which never change. */
export interface Citation {
  readonly id: string;
  /** Who says it. */
  readonly source: Source;
  /** The outlet that carried it; null when it was read at the source itself. */
  readonly via: Source | null;
  /** Whom that outlet credits in turn. */
  readonly credited: Source | null;
  /** The person or office that spoke for the source. */
  readonly statedBy: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedOn: Day | null;
  readonly retrievedAt: Instant | null;
  readonly archiveUrl: string | null;
  readonly archiveSha256: string | null;
  /** The words as printed, with what stands around them. */
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** The columns of a citation `ci` with its source `so`, outlet `vi` and credited source `cr`. */
export const citationColumns = [
  'ci.id as citationId',
  'ci.stated_by as statedBy',
  'ci.url',
  'ci.title as citationTitle',
  'ci.published_on as publishedOn',
  'ci.retrieved_at as retrievedAt',
  'ci.archive_url as archiveUrl',
  'ci.archive_sha256 as archiveSha256',
  'ci.exact',
  'ci.prefix',
  'ci.suffix',
  'so.id as sourceId',
  'so.name as sourceName',
  'so.kind as sourceKind',
  'so.country_id as sourceCountryId',
  'so.note as sourceNote',
  'vi.id as viaId',
  'vi.name as viaName',
  'vi.kind as viaKind',
  'vi.country_id as viaCountryId',
  'vi.note as viaNote',
  'cr.id as creditedId',
  'cr.name as creditedName',
  'cr.kind as creditedKind',
  'cr.country_id as creditedCountryId',
  'cr.note as creditedNote',
] as const;

/** A row with {@link citationColumns}; all null where a record has no citation. */
export interface CitationRow {
  citationId: string | null;
  statedBy: string | null;
  url: string | null;
  citationTitle: string | null;
  publishedOn: string | null;
  retrievedAt: string | null;
  archiveUrl: string | null;
  archiveSha256: string | null;
  exact: string | null;
  prefix: string | null;
  suffix: string | null;
  sourceId: string | null;
  sourceName: string | null;
  sourceKind: SourceKind | null;
  sourceCountryId: string | null;
  sourceNote: string | null;
  viaId: string | null;
  viaName: string | null;
  viaKind: SourceKind | null;
  viaCountryId: string | null;
  viaNote: string | null;
  creditedId: string | null;
  creditedName: string | null;
  creditedKind: SourceKind | null;
  creditedCountryId: string | null;
  creditedNote: string | null;
}

/** The citation of a row; null where there is none. */
export function optionalCitationFrom(row: CitationRow): Citation | null {
  return row.citationId === null ? null : citationFrom(row);
}

/** The citation of a row that must have one. */
export function citationFrom(row: CitationRow): Citation {
  const source = citedSourceFrom(row);
  if (row.citationId === null || row.exact === null || source === null) {
    throw new Error('A record was read without its citation.');
  }
  return {
    id: row.citationId,
    source,
    via: sourceFrom(row.viaId, row.viaName, row.viaKind, row.viaCountryId, row.viaNote),
    credited: sourceFrom(
      row.creditedId,
      row.creditedName,
      row.creditedKind,
      row.creditedCountryId,
      row.creditedNote,
    ),
    statedBy: row.statedBy,
    url: row.url,
    title: row.citationTitle,
    publishedOn: row.publishedOn,
    retrievedAt: row.retrievedAt,
    archiveUrl: row.archiveUrl,
    archiveSha256: row.archiveSha256,
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
  };
}

/** Who says it. */
export function citedSourceFrom(row: CitationRow): Source | null {
  return sourceFrom(
    row.sourceId,
    row.sourceName,
    row.sourceKind,
    row.sourceCountryId,
    row.sourceNote,
  );
}
