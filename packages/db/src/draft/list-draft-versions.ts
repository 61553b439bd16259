import type { Sql } from '../connection/typed-sql.ts';
import { bookPageOf, newestFirst, type BookRequest } from '../reading/newest-first.ts';
import type { Page } from '../reading/page.ts';
import { draftVersions, type DraftVersion } from './draft-version.ts';

/** A page of the saves of a draft, the latest first. @throws {UnknownPosition} */
export async function listDraftVersions(
  sql: Sql,
  draftId: string,
  request: BookRequest,
): Promise<Page<DraftVersion>> {
  const versions = draftVersions(sql).where('dv.draft_id', '=', draftId);
  const rows = await newestFirst(versions, 'dv.version', request).execute();
  return bookPageOf(rows, request.first, ({ version }) => String(version));
}

/** How many saves a draft has. */
export async function countDraftVersions(sql: Sql, draftId: string): Promise<number> {
  const { count } = await draftVersions(sql)
    .where('dv.draft_id', '=', draftId)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The text as it stood at a version of the draft: the last save until then; null before the first. */
export async function findDraftVersion(
  sql: Sql,
  draftId: string,
  version: number,
): Promise<DraftVersion | null> {
  const saved = await draftVersions(sql)
    .where('dv.draft_id', '=', draftId)
    .where('dv.version', '<=', version)
    .orderBy('dv.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return saved ?? null;
}
