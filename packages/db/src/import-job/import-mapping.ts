import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { asJson } from '../writing/as-json.ts';

/** A mapping that was kept for the next file of its kind. */
export interface ImportMapping {
  readonly name: string;
  /** The headers and tags of the file that it was made for. */
  readonly headers: readonly string[];
  readonly mapping: unknown;
  readonly updatedBy: string;
  readonly updatedAt: Instant;
}

/** Keeps a mapping under its name, in place of an earlier one of that name. */
export async function keepImportMapping(
  sql: Sql,
  { name, headers, mapping, updatedBy }: Omit<ImportMapping, 'updatedAt'>,
): Promise<void> {
  const values = {
    headers: asJson(headers),
    mapping: asJson(mapping),
    updated_by: updatedBy,
    updated_at: raw<string>`now()`,
  };
  await sql
    .insertInto('import_mapping')
    .values({ name, ...values })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .execute();
}

/** The mappings that were kept, the latest first: 200 at most. */
export async function listImportMappings(sql: Sql): Promise<ImportMapping[]> {
  const rows = await sql
    .selectFrom('import_mapping')
    .select(['name', 'headers', 'mapping', 'updated_by as updatedBy', 'updated_at as updatedAt'])
    .orderBy('updated_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => Object.assign(row, { headers: row.headers as readonly string[] }));
}
