import type { TakeBackArticleInput } from '../../generated/staff-resolvers.ts';
import { ownNumbersIn } from '../../publishing/own-numbers.ts';
import { takeBack } from '../../publishing/take-back.ts';
import { toldOfArticle } from '../../publishing/told-of-article.ts';
import type { StaffContext } from '../../staff-context.ts';
import { actWithKey } from './act-with-key.ts';
import { fieldRefused } from './field-refused.ts';
import { reasonFault } from './reason-fault.ts';
import type { ArticleTakenBackParent, FieldRefusedParent } from './staff-parents.ts';

/** Withdraws or recalls an article. */
export async function takeArticleBack(
  context: StaffContext,
  kind: 'WITHDRAWN' | 'RECALLED',
  { slug, reason, idempotencyKey }: TakeBackArticleInput,
): Promise<ArticleTakenBackParent | FieldRefusedParent> {
  const fault = reasonFault(reason, 2000);
  if (fault) return fault;
  const { database, viewer: actor } = context;
  const told = await toldOfArticle(context, slug);
  const own = told && ownNumbersIn(reason, told);
  if (own) return fieldRefused('reason', own);
  const revision = await actWithKey(idempotencyKey, (key) =>
    takeBack(database, { slug, kind, reason, actor, idempotencyKey: key }),
  );
  if (revision === null) return fieldRefused('slug', NOTHING_THERE[kind]);
  return { __typename: 'ArticleTakenBack', slug, kind, revision };
}

const NOTHING_THERE = {
  WITHDRAWN: 'Readers can read no article at this address.',
  RECALLED: 'No article stands at this address, or it was recalled before.',
} as const;
