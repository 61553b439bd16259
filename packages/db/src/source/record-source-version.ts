import type { Sql } from '../connection/typed-sql.ts';
import { keepFirstSnapshot, keepSnapshot } from '../record/reference-revisions.ts';
import type { ReferenceChange, SourceSnapshot } from '../record/reference.ts';

/** Records a source, or changes it, and keeps how it stood. Call it in a transaction, after `nextVersion`. */
export async function recordSourceVersion(
  sql: Sql,
  id: string,
  source: SourceSnapshot,
  change: ReferenceChange,
): Promise<void> {
  const row = {
    name: source.name,
    kind: source.kind,
    country_id: source.countryId,
    note: source.note,
    deprecated_reason: source.deprecatedReason,
    version: change.version,
  };
  if (change.version === 1) {
    await sql
      .insertInto('source')
      .values({ id, ...row })
      .execute();
  } else {
    await keepFirstSnapshot(sql, 'SOURCE', id);
    await sql.updateTable('source').set(row).where('id', '=', id).execute();
  }
  await keepSnapshot(sql, 'SOURCE', id, change);
}
