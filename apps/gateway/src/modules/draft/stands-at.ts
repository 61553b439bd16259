import { findDraftVersion } from '@headcount/db/newsroom';
import { followWords } from '@headcount/ledger';
import type { CommentAnchor } from '../../generated/staff-resolvers.ts';
import { takeTurn } from '../../reads/turn.ts';
import type { StaffContext } from '../../staff-context.ts';
import { wholeDraft } from './find-draft.ts';
import type { DraftCommentParent } from './staff-parents.ts';

/**
 * Where the words of a remark stand in the latest text of its draft, as they read there. Null where
 * they are no more, or the remark is about the whole.
 */
export async function standsAt(
  context: StaffContext,
  { anchor, draft, version }: DraftCommentParent,
): Promise<CommentAnchor | null> {
  if (!anchor) return null;
  const [then, now] = await Promise.all([
    context.read((sql) => findDraftVersion(sql, draft.id, version)),
    wholeDraft(context, draft),
  ]);
  await takeTurn(context.signal);
  const found = then && followWords(then.document, anchor, now.document);
  return found && { ...found, path: [...found.path] };
}
