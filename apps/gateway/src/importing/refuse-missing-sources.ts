import { findSourcesByIds, type Sql } from '@headcount/db';
import type { Mapping } from '@headcount/importer';

/** The sources that a mapping names, may not create, and the ledger has not. */
export async function missingSources(mapping: Mapping, sql: Sql): Promise<string[]> {
  if (mapping.policy.create.includes('SOURCES')) return [];
  const ids = mapping.sources.map(({ id }) => id);
  const found = await findSourcesByIds(sql, ids);
  return ids.filter((_, at) => !found[at]);
}

/** @throws where there are any */
export async function refuseMissingSources(mapping: Mapping, sql: Sql): Promise<void> {
  const missing = await missingSources(mapping, sql);
  if (missing.length > 0) {
    throw new Error(
      `The ledger has no source ${missing.join(', ')}, and the mapping may not create sources.`,
    );
  }
}
