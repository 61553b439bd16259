import type { Sql } from '@headcount/db';
import { changeDraft, type Draft, recordDecision } from '@headcount/db/newsroom';

/** In whose name an approval lapses, and why. */
interface Lapse {
  readonly by: string;
  readonly note?: string;
  /** Whether what they did is writing: then they do not approve it themselves. */
  readonly isWriting?: boolean;
}

/**
 * Takes a draft back to review that was approved, or has its hour, for something that is no longer
 * so. Within the transaction that changes it, with the draft's row locked.
 *
 * @returns the draft as it stands then; null where it had no approval
 */
export async function lapseApproval(
  sql: Sql,
  { id, version }: Draft,
  { by, note, isWriting = false }: Lapse,
): Promise<Draft | null> {
  const lapsed = await changeDraft(sql, {
    id,
    version,
    from: ['APPROVED', 'SCHEDULED'],
    state: 'IN_REVIEW',
    approvedBy: null,
    scheduledFor: null,
    scheduledBy: null,
    ...(isWriting && { updatedBy: by }),
  });
  if (!lapsed) return null;
  const decision = { action: 'APPROVAL_LAPSED', decidedBy: by, note: note ?? null } as const;
  await recordDecision(sql, { draftId: id, version: lapsed.version, ...decision });
  return lapsed;
}
