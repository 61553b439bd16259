import type { Sql } from '../connection/typed-sql.ts';
import { keepFirstSnapshot, keepSnapshot } from '../record/reference-revisions.ts';
import type { PlaceSnapshot, ReferenceChange } from '../record/reference.ts';
import { insertRows } from '../writing/insert-rows.ts';
import { bordersOf, membershipsOf } from './record-places.ts';

/** Records a place, or changes it, and keeps how it stood. Call it in a transaction, after `nextVersion`. */
export async function recordPlaceVersion(
  sql: Sql,
  id: string,
  place: PlaceSnapshot,
  change: ReferenceChange,
): Promise<void> {
  const row = {
    name: place.name,
    kind: place.kind,
    deprecated_reason: place.deprecatedReason,
    version: change.version,
  };
  if (change.version === 1) {
    await sql
      .insertInto('place')
      .values({ id, ...row })
      .execute();
  } else {
    await keepFirstSnapshot(sql, 'PLACE', id);
    await sql.updateTable('place').set(row).where('id', '=', id).execute();
    await sql.deleteFrom('place_membership').where('part_id', '=', id).execute();
    await sql.deleteFrom('place_border').where('point_id', '=', id).execute();
  }
  await insertRows(sql, 'place_membership', membershipsOf({ id, ...place }));
  await insertRows(sql, 'place_border', bordersOf({ id, ...place }));
  await keepSnapshot(sql, 'PLACE', id, change);
}
