import type { ArticleDocument, Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { SaveKind } from '../generated/kysely/schema.ts';
import { asJson } from '../writing/as-json.ts';
import type { DraftText } from './draft.ts';

/** One acknowledged save: kept for ever. */
export interface DraftVersion extends DraftText {
  readonly draftId: string;
  /** The draft's own version at that save; changes that are no saves leave gaps. */
  readonly version: number;
  readonly kind: SaveKind;
  readonly headline: string;
  readonly savedBy: string;
  readonly savedAt: Instant;
}

/** A save to be kept. */
export type SavedText = DraftText &
  Pick<DraftVersion, 'draftId' | 'version' | 'kind' | 'headline' | 'savedBy'>;

/** Keeps a save, in the transaction that changed the draft. */
export async function appendVersion(sql: Sql, saved: SavedText): Promise<void> {
  await sql
    .insertInto('draft_version')
    .values({
      draft_id: saved.draftId,
      version: saved.version,
      kind: saved.kind,
      saved_by: saved.savedBy,
      document: asJson(saved.document),
      headline: saved.headline,
      slug: saved.slug,
      byline: saved.byline,
      dateline: saved.dateline,
      language: saved.language,
      leading_figure_id: saved.leadingFigureId,
    })
    .execute();
}

/** The saves of drafts. */
export function draftVersions(sql: Sql) {
  return sql
    .selectFrom('draft_version as dv')
    .select([
      'dv.draft_id as draftId',
      'dv.version',
      'dv.kind',
      'dv.headline',
      'dv.slug',
      'dv.byline',
      'dv.dateline',
      'dv.language',
      'dv.leading_figure_id as leadingFigureId',
      'dv.saved_by as savedBy',
      'dv.saved_at as savedAt',
      raw<ArticleDocument>`dv.document`.as('document'),
    ]);
}
