import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { AuditAction } from './audit-action.ts';

/** Which entries of the audit log; what is left out asks for nothing. */
export interface AuditFilter {
  readonly actorId?: string | null | undefined;
  /** Any of these. */
  readonly actions?: readonly AuditAction[] | null | undefined;
  readonly subjectKind?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  /** At or after. */
  readonly from?: Instant | null | undefined;
  /** Before. */
  readonly to?: Instant | null | undefined;
  /** Words that stand in the actor's name, the subject or the details. */
  readonly words?: string | null | undefined;
}

/** The entries `ae` that a filter lets through. */
export function auditEntries(sql: Sql, filter: AuditFilter) {
  let entries = sql.selectFrom('audit_entry as ae').select(columns);
  const { actorId, actions, subjectKind, subjectId, from, to, words } = filter;
  if (isSaid(actorId)) entries = entries.where('ae.actor_id', '=', actorId);
  if (isSaid(actions)) entries = entries.where(raw<boolean>`ae.action = any(${actions}::text[])`);
  if (isSaid(subjectKind)) entries = entries.where('ae.subject_kind', '=', subjectKind);
  if (isSaid(subjectId)) entries = entries.where('ae.subject_id', '=', subjectId);
  if (isSaid(from)) entries = entries.where(raw<boolean>`ae.at >= ${from}::timestamptz`);
  if (isSaid(to)) entries = entries.where(raw<boolean>`ae.at < ${to}::timestamptz`);
  return isSaid(words) ? entries.where(holds(words)) : entries;
}

function isSaid<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** Found as they stand: a per cent sign is a per cent sign. */
function holds(words: string) {
  const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return raw<boolean>`(ae.actor_name ilike ${pattern} or ae.subject_id ilike ${pattern}
    or ae.details::text ilike ${pattern})`;
}

const columns = [
  'ae.position',
  'ae.at',
  'ae.actor_id as actorId',
  'ae.actor_name as actorName',
  raw<AuditAction>`ae.action`.as('action'),
  'ae.subject_kind as subjectKind',
  'ae.subject_id as subjectId',
  raw<Record<string, unknown>>`ae.details`.as('details'),
  'ae.previous_hash as previousHash',
  'ae.hash',
] as const;
