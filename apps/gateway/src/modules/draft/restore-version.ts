import { findDraftVersion } from '@headcount/db/newsroom';
import type { RestoreDraftVersionInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { fieldOfDraftRefused } from './draft-refused.ts';
import { keep, type Saved } from './save.ts';

/** Makes a new version of a draft that says what an earlier one said. */
export async function restoreVersion(
  context: StaffContext,
  { draft: id, version, of }: RestoreDraftVersionInput,
): Promise<Saved> {
  const earlier = await context.read((sql) => findDraftVersion(sql, id, of));
  if (!earlier) return fieldOfDraftRefused('of', of, 'the number of an earlier version');
  const { document, slug, byline, dateline, language, leadingFigureId } = earlier;
  const text = { document, slug, byline, dateline, language, leadingFigureId };
  return await keep(context, { ...text, id, version, kind: 'RESTORE', savedBy: context.viewer.id });
}
