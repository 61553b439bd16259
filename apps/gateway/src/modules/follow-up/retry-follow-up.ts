import { recordAudit, unparkOutbox } from '@headcount/db/newsroom';
import type { StaffContext } from '../../staff-context.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import type { FieldRefusedParent } from '../publication/staff-parents.ts';
import { inTransaction } from '../record/in-transaction.ts';
import type { FollowUpRetriedParent } from './staff-parents.ts';

/** Has a follow-up tried again that was given up. */
export async function retryFollowUp(
  context: StaffContext,
  id: string,
): Promise<FollowUpRetriedParent | FieldRefusedParent> {
  const { viewer } = context;
  const none = fieldRefused('id', 'No follow-up of this id was given up.');
  if (!/^\d{1,18}$/.test(id)) return none;
  return await inTransaction(context, async (sql) => {
    const entry = await unparkOutbox(sql, id);
    if (!entry) return none;
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'FOLLOW_UP_RETRIED',
      subjectKind: 'FOLLOW_UP',
      subjectId: id,
      details: { topic: entry.topic },
    });
    return { __typename: 'FollowUpRetried', id };
  });
}
