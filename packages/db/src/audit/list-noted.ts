import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';

/** Whose act it was, of which sort, and to what it may have been done. */
export interface NotedQuestion {
  readonly actorId: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectIds: readonly string[];
  readonly withinMinutes: number;
}

/** Those of the subjects to which that act was noted lately. */
export async function listNoted(sql: Sql, asked: NotedQuestion): Promise<string[]> {
  const since = raw<string>`now() - make_interval(mins => ${asked.withinMinutes}::int)`;
  const rows = await sql
    .selectFrom('audit_entry')
    .where('actor_id', '=', asked.actorId)
    .where('action', '=', asked.action)
    .where('subject_kind', '=', asked.subjectKind)
    .where(raw<boolean>`subject_id = any(${asked.subjectIds}::text[])`)
    .where('at', '>=', since)
    .select(raw<string>`subject_id`.as('subjectId'))
    .distinct()
    .execute();
  return rows.map(({ subjectId }) => subjectId);
}
