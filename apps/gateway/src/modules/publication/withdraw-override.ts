import { recordAudit, withdrawOverride as takeBackOverride } from '@headcount/db/newsroom';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { fieldRefused } from './field-refused.ts';
import type { FieldRefusedParent, OverrideChangedParent } from './staff-parents.ts';

/** Takes back that an error may stand. */
export async function withdrawOverride(
  context: StaffContext,
  id: string,
): Promise<OverrideChangedParent | FieldRefusedParent> {
  const { viewer } = context;
  return await inTransaction(context, async (sql) => {
    const draftId = await takeBackOverride(sql, id, viewer.id);
    if (draftId === null) return fieldRefused('id', 'No such override is in force.');
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'OVERRIDE_WITHDRAWN',
      subjectKind: 'DRAFT',
      subjectId: draftId,
      details: { override: id },
    });
    return { __typename: 'OverrideChanged', draftId };
  });
}
