import type { Sql } from '../connection/typed-sql.ts';
import { asJson } from '../writing/as-json.ts';
import type { AuditAction } from './audit-action.ts';

/** What an act leaves in the audit log; the database adds the time, the place and the hashes. */
export interface AuditRecord {
  /** Null where nobody was signed in. */
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: AuditAction;
  /** What it was done to: both or neither. */
  readonly subjectKind?: string | null;
  readonly subjectId?: string | null;
  /** Whatever tells more; no passwords, no tokens, no texts. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Adds an entry to the audit log. The log takes one writer at a time, until the writer's transaction
 * ends: make it the last statement before the commit.
 */
export async function recordAudit(sql: Sql, record: AuditRecord): Promise<void> {
  await sql
    .insertInto('audit_entry')
    .values({
      actor_id: record.actorId,
      actor_name: record.actorName,
      action: record.action,
      subject_kind: record.subjectKind ?? null,
      subject_id: record.subjectId ?? null,
      details: asJson(record.details ?? {}),
    })
    .execute();
}
