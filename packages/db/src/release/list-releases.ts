import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { ReleaseState } from '../generated/kysely/schema.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { type Release, releases } from './release.ts';

export type ReleaseOrderField = 'CREATED';

export interface ReleasesRequest extends PageRequest<ReleaseOrderField> {
  readonly states?: readonly ReleaseState[] | null | undefined;
}

const byCreation: SortKey<Release> = {
  column: 're.created_at',
  kind: 'timestamptz',
  of: (node) => node.createdAt,
};

/** A page of the releases. @throws {UnknownPosition} */
export async function listReleases(sql: Sql, request: ReleasesRequest): Promise<Page<Release>> {
  const chosen = ofStates(sql, request.states);
  const nodes = await keyset(chosen, byCreation, 're.id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: byCreation.of(node), id: node.id }));
}

/** How many releases are in any of these states. */
export async function countReleases(
  sql: Sql,
  states?: readonly ReleaseState[] | null,
): Promise<number> {
  const { count } = await ofStates(sql, states)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function ofStates(sql: Sql, states: readonly ReleaseState[] | null | undefined) {
  const all = releases(sql);
  return states ? all.where(raw<boolean>`re.state = any(${states}::release_state[])`) : all;
}

/** The drafts on the desk that go out with a release, in the order of their ids: so that nobody waits in a circle. */
export async function listDraftIdsOfRelease(sql: Sql, releaseId: string): Promise<string[]> {
  const drafts = await sql
    .selectFrom('draft')
    .select('id')
    .where('release_id', '=', releaseId)
    .where('discarded_at', 'is', null)
    .orderBy('id')
    .execute();
  return drafts.map(({ id }) => id);
}
