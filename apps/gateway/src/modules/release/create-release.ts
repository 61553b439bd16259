import { randomUUID } from 'node:crypto';
import {
  createRelease as recordRelease,
  findReleasesByIds,
  recordAudit,
} from '@headcount/db/newsroom';
import type { CreateReleaseInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import { hasPassed } from '../publication/has-passed.ts';
import type { FieldRefusedParent } from '../publication/staff-parents.ts';
import { inTransaction } from '../record/in-transaction.ts';
import type { ReleaseChangedParent } from './staff-parents.ts';
import { titleFault } from './title-fault.ts';

/** Begins a release, open and empty. */
export async function createRelease(
  context: StaffContext,
  { title, embargoUntil = null }: CreateReleaseInput,
): Promise<ReleaseChangedParent | FieldRefusedParent> {
  const { viewer } = context;
  const fault = titleFault(title);
  if (fault) return fault;
  if (embargoUntil !== null && (await hasPassed(context, embargoUntil))) {
    return fieldRefused('embargoUntil', 'An embargo ends in the future.');
  }
  const id = randomUUID();
  return await inTransaction(context, async (sql) => {
    await recordRelease(sql, { id, title: title.trim(), embargoUntil, createdBy: viewer.id });
    const [release] = await findReleasesByIds(sql, [id]);
    if (!release) throw new Error(`The release ${id} was begun and is not there.`);
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'RELEASE_BEGUN',
      subjectKind: 'RELEASE',
      subjectId: id,
      details: { title },
    });
    return { __typename: 'ReleaseChanged', release };
  });
}
