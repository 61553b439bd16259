import type { Sql } from '@headcount/db';
import {
  type AuditAction,
  findImportJobsByIds,
  type ImportJob,
  recordAudit,
} from '@headcount/db/newsroom';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { changed, missing, refused, type Change } from './change.ts';

/** What somebody does to an import. */
export interface ImportAct {
  readonly id: string;
  readonly action: AuditAction;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Does it; null where the import is not in a state for it. */
  readonly change: (sql: Sql) => Promise<ImportJob | null>;
  /** Why not, by the state that it is in. */
  readonly refusal: (job: ImportJob) => string;
}

/** Does it, with its entry in the audit, or says why it cannot be done. */
export async function actOnImport(context: StaffContext, act: ImportAct): Promise<Change> {
  const { viewer, read } = context;
  const job = await inTransaction(context, async (sql) => {
    const after = await act.change(sql);
    if (after === null) return null;
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: act.action,
      subjectKind: 'IMPORT',
      subjectId: act.id,
      details: act.details ?? {},
    });
    return after;
  });
  if (job) return changed(job);
  const [now] = await read((sql) => findImportJobsByIds(sql, [act.id]));
  return now ? refused(act.refusal(now)) : missing(act.id);
}

/** Why an import cannot be changed, by the state that it is in. */
export function whyNotNow({ state }: Pick<ImportJob, 'state'>): string {
  if (state === 'DONE') return 'job: It is recorded already. Begin another import of the file.';
  if (state === 'QUEUED' || state === 'RUNNING')
    return 'job: It is being worked on. Wait until it is done, or stop it first.';
  return 'job: It must be rehearsed first, as it is prepared now.';
}
