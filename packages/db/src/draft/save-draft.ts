import { plainText } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { SaveKind } from '../generated/kysely/schema.ts';
import { asJson } from '../writing/as-json.ts';
import { recordDecision } from './draft-decision.ts';
import { type Draft, documentColumn, type DraftText, listedColumns } from './draft.ts';
import { appendVersion, type DraftVersion } from './draft-version.ts';
import { findDraftsByIds } from './find-drafts.ts';
import { findDraftVersion } from './list-draft-versions.ts';

/** A text to be saved over the version that its writer had before them. */
export interface DraftSave extends DraftText {
  readonly id: string;
  /** The version that the text began from. */
  readonly version: number;
  readonly kind: SaveKind;
  readonly savedBy: string;
  /** Why the public text changes. */
  readonly changeReason?: string | null;
}

/** What became of a save. */
export type SaveOutcome =
  | { readonly outcome: 'SAVED'; readonly draft: Draft; readonly hasApprovalLapsed: boolean }
  /** Somebody saved in between: what both began from, and what the other wrote. Nothing was written. */
  | {
      readonly outcome: 'CONFLICT';
      readonly base: DraftVersion | null;
      readonly theirs: DraftVersion;
      /** The version to save over next. */
      readonly version: number;
    }
  /** Another draft has this address. Nothing was written. */
  | { readonly outcome: 'SLUG_TAKEN' }
  /** Readers know the article by the address that it has. Nothing was written. */
  | { readonly outcome: 'SLUG_FIXED'; readonly slug: string | null }
  /** There is no such draft, or it was put away. */
  | { readonly outcome: 'MISSING' };

/**
 * Saves a text over the version that it began from, and keeps it for ever. Call it in a transaction.
 * An approval does not outlast the text that was approved: it goes back to review, and its hour is
 * cancelled. A text that was published becomes a draft of the next revision.
 */
export async function saveDraft(sql: Sql, save: DraftSave): Promise<SaveOutcome> {
  const headline = plainText(save.document, 'headline');
  if (save.slug !== null && (await isTaken(sql, save.slug, save.id))) {
    return { outcome: 'SLUG_TAKEN' };
  }
  const saved = await overwrite(sql, save, headline);
  if (!saved) return await whatStoodInTheWay(sql, save);
  const { stateBefore, ...draft } = saved;
  const { version } = draft;
  await appendVersion(sql, { ...save, draftId: save.id, version, headline });
  const hasApprovalLapsed = stateBefore === 'APPROVED' || stateBefore === 'SCHEDULED';
  if (hasApprovalLapsed) {
    const lapse = { action: 'APPROVAL_LAPSED', decidedBy: save.savedBy } as const;
    await recordDecision(sql, { draftId: save.id, version, ...lapse });
  }
  return { outcome: 'SAVED', draft, hasApprovalLapsed };
}

async function isTaken(sql: Sql, slug: string, id: string): Promise<boolean> {
  const other = await sql
    .selectFrom('draft')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '<>', id)
    .executeTakeFirst();
  return other !== undefined;
}

function overwrite(sql: Sql, save: DraftSave, headline: string) {
  return sql
    .updateTable('draft as dr')
    .from('draft as before')
    .whereRef('before.id', '=', 'dr.id')
    .where('dr.id', '=', save.id)
    .where('dr.version', '=', save.version)
    .where('dr.discarded_at', 'is', null)
    .where(keepsItsAddress(save))
    .set({
      version: raw`dr.version + 1`,
      state: raw`case dr.state when 'APPROVED' then 'IN_REVIEW' when 'SCHEDULED' then 'IN_REVIEW'
        when 'PUBLISHED' then 'DRAFT' else dr.state end`,
      approved_by: null,
      approved_at: null,
      scheduled_for: null,
      scheduled_by: null,
      document: asJson(save.document),
      headline,
      slug: save.slug,
      byline: save.byline,
      dateline: save.dateline,
      language: save.language,
      leading_figure_id: save.leadingFigureId,
      updated_by: save.savedBy,
      updated_at: raw`clock_timestamp()`,
      ...(save.changeReason !== undefined && { change_reason: save.changeReason }),
    })
    .returning([...listedColumns, documentColumn, 'before.state as stateBefore'])
    .executeTakeFirst();
}

/** A draft of a public article stands for that article alone: it never becomes another one's text. */
const keepsItsAddress = ({ slug }: DraftSave) =>
  raw<boolean>`(dr.base_revision is null or dr.slug is not distinct from ${slug})`;

async function whatStoodInTheWay(sql: Sql, { id, version, slug }: DraftSave): Promise<SaveOutcome> {
  const [draft] = await findDraftsByIds(sql, [id]);
  if (!draft || draft.discardedAt !== null) return { outcome: 'MISSING' };
  if (draft.version === version && draft.slug !== slug) {
    return { outcome: 'SLUG_FIXED', slug: draft.slug };
  }
  const theirs = await findDraftVersion(sql, id, draft.version);
  if (!theirs) return { outcome: 'MISSING' };
  const base = await findDraftVersion(sql, id, version);
  return { outcome: 'CONFLICT', base, theirs, version: draft.version };
}
