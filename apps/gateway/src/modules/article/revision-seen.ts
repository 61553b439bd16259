import type { ArticleRevision } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import type { ArticleRevisionParent } from '../../parents.ts';

/** A revision, whose fields are answered as of an instant. */
export function revisionSeen(
  revision: ArticleRevision,
  asOf: Instant | null,
): ArticleRevisionParent {
  return { ...revision, asOf };
}
