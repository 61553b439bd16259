import { endSessions, findStaffByIds } from '@headcount/db';
import { recordAudit } from '@headcount/db/newsroom';
import type { MutationResolvers } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { refuse } from './refuse.ts';

type Which = Parameters<typeof endSessions>[1];

export const endSessionsOf: NonNullable<MutationResolvers['endSessions']> = async (
  _mutation,
  { input },
  context,
) => {
  const [member] = await context.read((sql) => findStaffByIds(sql, [input.staff]));
  return member ? end(context, { userId: member.id }) : refuse('NOT_FOUND');
};

export const endOwnSessions: NonNullable<MutationResolvers['endMySessions']> = async (
  _mutation,
  { input },
  context,
) => {
  const { id, sessionId } = context.viewer;
  const only = input.session ?? null;
  if (only === null) return end(context, { userId: id, but: sessionId });
  const ended = await end(context, { userId: id, only });
  return ended.count === 0 ? refuse('NOT_FOUND') : ended;
};

async function end(context: StaffContext, which: Which) {
  const count = await inTransaction(context, async (sql) => {
    const ended = await endSessions(sql, which);
    if (ended === 0) return 0;
    await recordAudit(sql, {
      actorId: context.viewer.id,
      actorName: context.viewer.name,
      action: 'SESSIONS_ENDED',
      subjectKind: 'STAFF',
      subjectId: which.userId,
      details: { count: ended },
    });
    return ended;
  });
  return { __typename: 'SessionsEnded', count } as const;
}
