import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { DraftState } from '../generated/kysely/schema.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { plannedAnew } from '../reading/planned-anew.ts';
import { listedDrafts, type ListedDraft } from './draft.ts';

export type DraftOrderField = 'UPDATED';

/** Which drafts; what is left out asks for nothing. */
export interface DraftFilter {
  readonly states?: readonly DraftState[] | null | undefined;
  /** Begun or last written by this member of staff. */
  readonly of?: string | null | undefined;
  readonly releaseId?: string | null | undefined;
  /** Words of the headline or the address. */
  readonly words?: string | null | undefined;
  /** Those that were put away, in place of those on the desk. */
  readonly areDiscarded?: boolean | null | undefined;
}

export interface DraftsRequest extends PageRequest<DraftOrderField> {
  readonly filter?: DraftFilter;
}

const byUpdate: SortKey<ListedDraft> = {
  column: 'dr.updated_at',
  kind: 'timestamptz',
  of: (node) => node.updatedAt,
};

/** A page of the drafts on the desk. @throws {UnknownPosition} */
export async function listDrafts(sql: Sql, request: DraftsRequest): Promise<Page<ListedDraft>> {
  const drafts = filtered(sql, request.filter ?? {}).modifyEnd(plannedAnew);
  const nodes = await keyset(drafts, byUpdate, 'dr.id', request).execute();
  return pageOf(nodes, request.first, (node) => ({ key: byUpdate.of(node), id: node.id }));
}

/** How many drafts match in all. */
export async function countDrafts(sql: Sql, filter: DraftFilter = {}): Promise<number> {
  const { count } = await filtered(sql, filter)
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function filtered(sql: Sql, { states, of, releaseId, words, areDiscarded }: DraftFilter) {
  let drafts = listedDrafts(sql).where('dr.discarded_at', areDiscarded ? 'is not' : 'is', null);
  if (states) drafts = drafts.where(raw<boolean>`dr.state = any(${states}::draft_state[])`);
  if (of)
    drafts = drafts.where((eb) =>
      eb.or([eb('dr.created_by', '=', of), eb('dr.updated_by', '=', of)]),
    );
  if (releaseId) drafts = drafts.where('dr.release_id', '=', releaseId);
  if (!words) return drafts;
  const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return drafts.where(raw<boolean>`(dr.headline ilike ${pattern} or dr.slug ilike ${pattern})`);
}
