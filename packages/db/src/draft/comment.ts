import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { asJson } from '../writing/as-json.ts';

/** Which words of a draft a comment is about. */
export interface CommentAnchor {
  /** The way from the document to the block, by position in each `content`. */
  readonly path: readonly number[];
  /** Where the words begin and end in the block's text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A remark on some words of a draft, or on the whole. */
export interface DraftComment {
  readonly id: string;
  readonly draftId: string;
  /** The version that the words were read in. */
  readonly version: number;
  readonly anchor: CommentAnchor | null;
  readonly body: string;
  readonly replyToId: string | null;
  readonly writtenBy: string;
  readonly writtenAt: Instant;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
}

/** A remark to be recorded. */
export type CommentEntry = Omit<DraftComment, 'writtenAt' | 'resolvedAt' | 'resolvedBy'>;

/** Records a remark. */
export async function recordComment(sql: Sql, entry: CommentEntry): Promise<void> {
  await sql
    .insertInto('draft_comment')
    .values({
      id: entry.id,
      draft_id: entry.draftId,
      version: entry.version,
      anchor: entry.anchor && asJson(entry.anchor),
      body: entry.body,
      reply_to_id: entry.replyToId,
      written_by: entry.writtenBy,
    })
    .execute();
}

/** Every remark on a draft, in the order in which they were made. */
export async function listComments(sql: Sql, draftId: string): Promise<DraftComment[]> {
  return await comments(sql)
    .where('dc.draft_id', '=', draftId)
    .orderBy('dc.written_at')
    .orderBy('dc.id')
    .execute();
}

/** A remark; null where there is none. */
export async function findComment(sql: Sql, id: string): Promise<DraftComment | null> {
  return (await comments(sql).where('dc.id', '=', id).executeTakeFirst()) ?? null;
}

/** Marks a remark as dealt with, or, by nobody, as open again. False where there is none. */
export async function resolveComment(sql: Sql, id: string, by: string | null): Promise<boolean> {
  const resolved = await sql
    .updateTable('draft_comment')
    .set({ resolved_by: by, resolved_at: by === null ? null : raw`now()` })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return resolved !== undefined;
}

function comments(sql: Sql) {
  return sql
    .selectFrom('draft_comment as dc')
    .select([
      'dc.id',
      'dc.draft_id as draftId',
      'dc.version',
      raw<CommentAnchor | null>`dc.anchor`.as('anchor'),
      'dc.body',
      'dc.reply_to_id as replyToId',
      'dc.written_by as writtenBy',
      'dc.written_at as writtenAt',
      'dc.resolved_at as resolvedAt',
      'dc.resolved_by as resolvedBy',
    ]);
}
