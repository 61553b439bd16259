import type { InferResult } from 'kysely';
import { citationColumns, citationFrom } from '../citation/citation.ts';
import type { Sql } from '../connection/typed-sql.ts';
import type { Quote } from './quote.ts';

/** The versions of quotes that a statement is about. */
export function quoteVersions(sql: Sql) {
  return sql.selectFrom('quote_version as qv').selectAll('qv');
}

export type QuoteVersions = ReturnType<typeof quoteVersions>;

/** Whole quotes from chosen versions: each with its citation and sources, in one statement. */
export function selectQuotes(sql: Sql, versions: QuoteVersions) {
  return sql
    .selectFrom(versions.as('qv'))
    .innerJoin('citation as ci', 'ci.id', 'qv.citation_id')
    .innerJoin('source as so', 'so.id', 'qv.source_id')
    .leftJoin('source as vi', 'vi.id', 'ci.via_id')
    .leftJoin('source as cr', 'cr.id', 'ci.credited_id')
    .select(citationColumns)
    .select([
      'qv.quote_id as id',
      'qv.version',
      'qv.known_from as knownFrom',
      'qv.known_to as knownTo',
      'qv.change_reason as changeReason',
      'qv.text',
      'qv.language',
      'qv.original_text as originalText',
      'qv.original_language as originalLanguage',
      'qv.speaker',
      'qv.speaker_role as speakerRole',
      'qv.about',
      'qv.said_on as saidOn',
      'qv.reported_on as reportedOn',
      'qv.reported_precision as reportedPrecision',
      'qv.deprecated_reason as deprecatedReason',
    ]);
}

export type QuoteRow = InferResult<ReturnType<typeof selectQuotes>>[number];

/** The quote that a row of {@link selectQuotes} tells. */
export function quoteFrom(row: QuoteRow): Quote {
  return {
    id: row.id,
    version: row.version,
    knownFrom: row.knownFrom,
    knownTo: row.knownTo,
    changeReason: row.changeReason,
    text: row.text,
    language: row.language,
    originalText: row.originalText,
    originalLanguage: row.originalLanguage,
    speaker: row.speaker,
    speakerRole: row.speakerRole,
    about: row.about,
    saidOn: row.saidOn,
    reportedOn: row.reportedOn,
    reportedPrecision: row.reportedPrecision,
    citation: citationFrom(row),
    deprecatedReason: row.deprecatedReason,
  };
}
