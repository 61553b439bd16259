import { advanceDataRevision, type Sql } from '@headcount/db';
import { recordAudit } from '@headcount/db/newsroom';
import type { Actor } from './actor.ts';

/** What was done, for the audit. */
export interface PublicAct {
  readonly action: 'PUBLISHED' | 'CORRECTED' | 'RELEASED' | 'WITHDRAWN' | 'RECALLED';
  readonly subjectKind: 'ARTICLE' | 'RELEASE';
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The last acts of a publication's transaction: every cache is told to ask anew, and the audit is written. */
export async function closePublication(
  sql: Sql,
  { id, name }: Actor,
  acts: readonly PublicAct[],
): Promise<void> {
  await advanceDataRevision(sql);
  for (const act of acts) await recordAudit(sql, { actorId: id, actorName: name, ...act });
}
