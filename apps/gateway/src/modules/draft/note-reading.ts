import type { GraphQLResolveInfo } from 'graphql';
import type { StaffContext } from '../../staff-context.ts';
import { noteNoReading, noteReading } from '../audit/note-reading.ts';

/** Notes in the audit that somebody read a draft. */
export function noteReadingOf(context: StaffContext, draftId: string): Promise<void> {
  return noteReading(context, 'DRAFT_READ', 'DRAFT', draftId);
}

/** Whoever is answered with the words that they sent has read nothing by it. */
export function answersOwnWords(context: StaffContext, draftId: string): void {
  noteNoReading(context, 'DRAFT_READ', 'DRAFT', draftId);
}

type Resolve<Parent, Args, Result> = (
  draft: Parent,
  args: Args,
  context: StaffContext,
  info: GraphQLResolveInfo,
) => Promise<Result>;

/** A field that tells words of a draft: whichever way the draft was come by, that it was read is noted. */
export function toldWords<Parent extends { readonly id: string }, Args, Result>(
  resolve: Resolve<Parent, Args, Result>,
): Resolve<Parent, Args, Result> {
  return async (draft, args, context, info) => {
    await noteReadingOf(context, draft.id);
    return await resolve(draft, args, context, info);
  };
}
