import type { Sql } from '../connection/typed-sql.ts';

/** The ids of all places: some thousands at most, so that a file can be judged against them. */
export async function listPlaceIds(sql: Sql): Promise<string[]> {
  const rows = await sql.selectFrom('place').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}
