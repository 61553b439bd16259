import { plainText } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import { asJson } from '../writing/as-json.ts';
import { recordDecision } from './draft-decision.ts';
import type { DraftText } from './draft.ts';
import { appendVersion } from './draft-version.ts';

/** A draft to be begun. */
export interface DraftEntry extends DraftText {
  readonly id: string;
  /** The public revision that it begins from; null for an article that is not public yet. */
  readonly baseRevision?: number | null;
  readonly createdBy: string;
}

/**
 * Begins a draft with its first save. Call it in a transaction.
 *
 * @returns false when another draft has its address: nothing was written
 */
export async function createDraft(sql: Sql, entry: DraftEntry): Promise<boolean> {
  const { id, createdBy } = entry;
  const headline = plainText(entry.document, 'headline');
  const created = await sql
    .insertInto('draft')
    .values({
      id,
      slug: entry.slug,
      document: asJson(entry.document),
      headline,
      byline: entry.byline,
      dateline: entry.dateline,
      language: entry.language,
      leading_figure_id: entry.leadingFigureId,
      base_revision: entry.baseRevision ?? null,
      created_by: createdBy,
      updated_by: createdBy,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!created) return false;
  await appendVersion(sql, {
    ...entry,
    draftId: id,
    version: 1,
    kind: 'SAVE',
    headline,
    savedBy: createdBy,
  });
  await recordDecision(sql, { draftId: id, version: 1, action: 'CREATED', decidedBy: createdBy });
  return true;
}
