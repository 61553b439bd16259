import type { Sql } from '../connection/typed-sql.ts';
import { keepFirstSnapshot, keepSnapshot } from './reference-revisions.ts';
import type { LastingStanding, ReferenceChange } from './reference.ts';

/** The records whose words never change. */
export type LastingKind = 'CITATION' | 'ASSUMPTION';

const TABLES = { CITATION: 'citation', ASSUMPTION: 'assumption' } as const;

/**
 * Says anew whether a citation or an assumption is to be used, and keeps how it stood. Its words stay.
 * Call it in a transaction, after `nextVersion`.
 */
export async function recordStanding(
  sql: Sql,
  kind: LastingKind,
  id: string,
  { deprecatedReason, replacedBy }: LastingStanding,
  change: ReferenceChange,
): Promise<void> {
  await keepFirstSnapshot(sql, kind, id);
  await sql
    .updateTable(TABLES[kind])
    .set({
      deprecated_reason: deprecatedReason,
      replaced_by_id: replacedBy,
      version: change.version,
    })
    .where('id', '=', id)
    .execute();
  await keepSnapshot(sql, kind, id, change);
}
