import { type Draft, findDraftsByIds } from '@headcount/db/newsroom';
import type { StaffContext } from '../../staff-context.ts';
import type { DraftParent } from './staff-parents.ts';

/** A draft by its id, put away or not; null where there is none. */
export async function findDraft(
  { read }: Pick<StaffContext, 'read'>,
  id: string,
): Promise<Draft | null> {
  const [draft] = await read((sql) => findDraftsByIds(sql, [id]));
  return draft ?? null;
}

/** A draft with its words, read where a list left them out. */
export async function wholeDraft(context: StaffContext, draft: DraftParent): Promise<Draft> {
  if (draft.document !== undefined) return { ...draft, document: draft.document };
  const whole = await findDraft(context, draft.id);
  if (!whole) throw new Error(`The draft ${draft.id} was listed and is not there.`);
  return whole;
}
