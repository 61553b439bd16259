import { findDraftVersion } from '@headcount/db/newsroom';
import type { RestoreDraftVersionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { fieldOfDraftRefused } from './draft-refused.ts';
import { findDraft } from './find-draft.ts';
import { keep, type Saved } from './save.ts';

/**
 * Makes a new version of a draft that says what an earlier one said. An article that is public keeps
 * the address under which readers know it, whatever the earlier version was to be called.
 */
export async function restoreVersion(
  context: StaffContext,
  { draft: id, version, of }: RestoreDraftVersionInput,
): Promise<Saved> {
  const earlier = await context.read((sql) => findDraftVersion(sql, id, of));
  if (!earlier) return fieldOfDraftRefused('of', of, 'the number of an earlier version');
  const draft = await findDraft(context, id);
  const { document, byline, dateline, language, leadingFigureId } = earlier;
  const slug = draft && draft.baseRevision !== null ? draft.slug : earlier.slug;
  const text = { document, slug, byline, dateline, language, leadingFigureId };
  return await keep(context, { ...text, id, version, kind: 'RESTORE', savedBy: context.viewer.id });
}
