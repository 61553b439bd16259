import { sql as raw, type RawBuilder } from 'kysely';

/**
 * The condition under which a revision, or what stands beside one, may be shown: no recall came after
 * it. It holds for every instant that is asked about: a recalled text is shown to nobody, not as it
 * was before the recall either.
 *
 * @param alias of a table with an `article_id` and a `revision`
 */
export function isNotRecalled(alias: string): RawBuilder<boolean> {
  return raw<boolean>`not exists (
    select from article_revision rc where rc.article_id = ${raw.ref(`${alias}.article_id`)}
    and rc.revision > ${raw.ref(`${alias}.revision`)} and rc.state = 'RECALLED')`;
}
