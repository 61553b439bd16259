import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { bookPageOf, newestFirst, type BookRequest } from '../reading/newest-first.ts';
import type { Page } from '../reading/page.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import type { AuditEntry } from './audit-entry.ts';
import { auditEntries, type AuditFilter } from './filter-audit.ts';

export interface AuditRequest extends BookRequest {
  readonly filter?: AuditFilter;
}

/** A page of the audit log, the latest first. @throws {UnknownPosition} */
export async function listAudit(sql: Sql, request: AuditRequest): Promise<Page<AuditEntry>> {
  const entries = auditEntries(sql, request.filter ?? {}).modifyEnd(plannedAnew);
  const rows = await newestFirst(entries, 'ae.position', request).execute();
  return bookPageOf(rows, request.first, ({ position }) => position);
}

/** How many entries a filter lets through. */
export async function countAudit(sql: Sql, filter: AuditFilter = {}): Promise<number> {
  const { count } = await auditEntries(sql, filter)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .modifyEnd(plannedAnew)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** So many entries are read at a time. */
const step = 1000;

/** Every entry that a filter lets through, the earliest first, as a stream: for an export. */
export async function* exportAudit(sql: Sql, filter: AuditFilter = {}): AsyncGenerator<AuditEntry> {
  for (let after = '0'; ;) {
    const rows = await auditEntries(sql, filter)
      .where(raw<boolean>`ae.position > ${after}::bigint`)
      .orderBy('ae.position')
      .limit(step)
      .modifyEnd(plannedAnew)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < step) return;
    after = last.position;
  }
}
