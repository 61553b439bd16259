import type { Sql } from '../connection/typed-sql.ts';
import { insertRows } from '../writing/insert-rows.ts';
import type { Source } from './source.ts';

/** Records new sources. */
export async function recordSources(sql: Sql, sources: readonly Source[]): Promise<void> {
  await insertRows(
    sql,
    'source',
    sources.map(({ id, name, kind, countryId, note }) => ({
      id,
      name,
      kind,
      country_id: countryId,
      note,
    })),
  );
}
