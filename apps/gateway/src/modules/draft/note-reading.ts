import { listAudit, recordAudit } from '@headcount/db/newsroom';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';

const AN_HOUR = 3_600_000;

/** Notes in the audit that somebody read a draft: once an hour for each reader. */
export async function noteReading(context: StaffContext, draftId: string): Promise<void> {
  const { viewer, read } = context;
  const since = new Date(Date.now() - AN_HOUR).toISOString();
  const { edges } = await read((sql) =>
    listAudit(sql, {
      first: 1,
      after: null,
      filter: {
        actorId: viewer.id,
        actions: ['DRAFT_READ'],
        subjectKind: 'DRAFT',
        subjectId: draftId,
        from: since,
      },
    }),
  );
  if (edges.length > 0) return;
  await inTransaction(context, (sql) =>
    recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'DRAFT_READ',
      subjectKind: 'DRAFT',
      subjectId: draftId,
    }),
  );
}
