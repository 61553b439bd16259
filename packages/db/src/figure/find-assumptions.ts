import type { Assumption } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';

/** The assumptions of these ids, in this order; null where there is none. */
export async function findAssumptionsByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(Assumption | null)[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom('assumption as a')
    .select(['a.id', 'a.kind', 'a.statement', 'a.subject_id as subject'])
    .where(raw<boolean>`a.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, rows);
}
