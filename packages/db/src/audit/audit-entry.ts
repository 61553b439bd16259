import type { Instant } from '@headcount/ledger';
import type { AuditAction } from './audit-action.ts';

/** One entry of the audit log: who did what to what. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly position: string;
  readonly at: Instant;
  /** Null where nobody was signed in. */
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: AuditAction;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly previousHash: string;
  readonly hash: string;
}
