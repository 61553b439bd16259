import type { Sql } from '../connection/typed-sql.ts';

/** The names of all places by their ids: some thousands, so that a file can be judged against them. */
export async function listPlaceNames(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.selectFrom('place').select(['id', 'name']).orderBy('id').execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
