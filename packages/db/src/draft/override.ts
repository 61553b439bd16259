import type { FieldName, Instant } from '@headcount/ledger';
import type { DiagnosticCode } from '@headcount/ledger/prose';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** What names an error of the check: its code, the field and the words it is about. */
export interface DiagnosticKey {
  readonly code: DiagnosticCode;
  readonly field: FieldName;
  readonly words: string;
}

/** An error of the check that an editor-in-chief lets stand, with the reason that readers will see. */
export interface DraftOverride extends DiagnosticKey {
  readonly id: string;
  readonly draftId: string;
  /** The version of the draft in which the words were read. */
  readonly version: number;
  readonly message: string;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
}

/** Records that an error may stand. */
export async function recordOverride(
  sql: Sql,
  override: Omit<DraftOverride, 'madeAt'>,
): Promise<void> {
  await sql
    .insertInto('draft_override')
    .values({
      id: override.id,
      draft_id: override.draftId,
      version: override.version,
      code: override.code,
      field: override.field,
      words: override.words,
      message: override.message,
      reason: override.reason,
      made_by: override.madeBy,
    })
    .execute();
}

/** The errors that may stand in a draft, in the order in which that was decided; none that was taken back. */
export async function listOverrides(sql: Sql, draftId: string): Promise<DraftOverride[]> {
  return await sql
    .selectFrom('draft_override as ov')
    .select([
      'ov.id',
      'ov.draft_id as draftId',
      'ov.version',
      // Written by the check, in its own words.
      raw<DiagnosticCode>`ov.code`.as('code'),
      raw<FieldName>`ov.field`.as('field'),
      'ov.words',
      'ov.message',
      'ov.reason',
      'ov.made_by as madeBy',
      'ov.made_at as madeAt',
    ])
    .where('ov.draft_id', '=', draftId)
    .where('ov.withdrawn_at', 'is', null)
    .orderBy('ov.made_at')
    .orderBy('ov.id')
    .execute();
}

/** Takes back that an error may stand. The id of its draft; null where none was in force. */
export async function withdrawOverride(sql: Sql, id: string, by: string): Promise<string | null> {
  const withdrawn = await sql
    .updateTable('draft_override')
    .set({ withdrawn_at: raw`now()`, withdrawn_by: by })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('draft_id')
    .executeTakeFirst();
  return withdrawn?.draft_id ?? null;
}
