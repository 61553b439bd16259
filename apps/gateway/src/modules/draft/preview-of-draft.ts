import type { GraphQLResolveInfo } from 'graphql';
import type { ArticleParent } from '../../parents.ts';
import { articleOfDraft } from '../../publishing/article-of-draft.ts';
import { type Beheld, throughRelease } from '../../publishing/through-release.ts';
import { lookWithin } from '../../schema/see-within.ts';
import type { StaffContext } from '../../staff-context.ts';
import { wholeDraft } from './find-draft.ts';
import type { DraftParent } from './staff-parents.ts';

/**
 * The article that a draft would be, for readers: one of a release with what the release holds, in
 * everything that is asked of it.
 */
export async function previewOfDraft(
  draft: DraftParent,
  context: StaffContext,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Promise<ArticleParent> {
  const whole = await wholeDraft(context, draft);
  const beheld = await releaseOf(draft, context);
  if (beheld) lookWithin(info, beheld.context);
  return articleOfDraft(whole, beheld?.now ?? new Date().toISOString());
}

/** The ledger with what a draft's release holds; null where it is of none that can go out. */
export async function releaseOf(
  { releaseId }: DraftParent,
  context: StaffContext,
): Promise<Beheld | null> {
  return releaseId === null ? null : await throughRelease(context, releaseId);
}
