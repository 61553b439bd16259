import type { Assumption } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { knownAt } from '../reading/known-at.ts';
import { beginsWith, matchingWords } from '../reading/matching-words.ts';

/** A figure found by its words. */
export interface FoundFigure {
  /** The slug. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly description: string | null;
  readonly deprecatedReason: string | null;
}

/** The figures whose title, slug or description holds every word: first those of the title, by title. */
export async function searchFigures(
  sql: Sql,
  search: string,
  first: number,
): Promise<FoundFigure[]> {
  return sql
    .selectFrom('figure_version as fv')
    .select(['fv.figure_id as id', 'fv.title', 'fv.unit', 'fv.description'])
    .select('fv.deprecated_reason as deprecatedReason')
    .where(knownAt('fv', null))
    .where(
      matchingWords(search, [
        raw.ref('fv.title'),
        raw.ref('fv.figure_id'),
        raw.ref('fv.description'),
      ]),
    )
    .orderBy(raw`fv.deprecated_reason is not null`)
    .orderBy(beginsWith(search, raw.ref('fv.title')), 'desc')
    .orderBy(matchingWords(search, [raw.ref('fv.title')]), 'desc')
    .orderBy('fv.title')
    .orderBy('fv.figure_id')
    .limit(first)
    .execute();
}

/** An assumption found by its words. */
export interface FoundAssumption extends Assumption {
  readonly deprecatedReason: string | null;
}

/**
 * The assumptions whose sentence, key or subject holds every word, by sentence; those that are no
 * longer to be used come last.
 */
export async function searchAssumptions(
  sql: Sql,
  search: string,
  first: number,
): Promise<FoundAssumption[]> {
  return sql
    .selectFrom('assumption as a')
    .select(['a.id', 'a.kind', 'a.statement', 'a.subject_id as subject'])
    .select('a.deprecated_reason as deprecatedReason')
    .where(
      matchingWords(search, [raw.ref('a.statement'), raw.ref('a.id'), raw.ref('a.subject_id')]),
    )
    .orderBy(raw`a.deprecated_reason is not null`)
    .orderBy('a.statement')
    .orderBy('a.id')
    .limit(first)
    .execute();
}
