import type { Sql } from '../connection/typed-sql.ts';
import { insertRows } from '../writing/insert-rows.ts';

/** A row that an import refused, and why. */
export interface ImportRefusal {
  /** Among the refusals of its import, from 0. */
  readonly position: number;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly reason: string;
  readonly allowed: readonly string[];
}

/** Adds to the refused rows of an import. */
export async function recordImportRefusals(
  sql: Sql,
  jobId: string,
  refusals: readonly ImportRefusal[],
): Promise<void> {
  await insertRows(
    sql,
    'import_refusal',
    refusals.map(({ position, line, column, value, code, reason, allowed }) => ({
      job_id: jobId,
      position,
      line,
      column,
      value: value && withoutNul(value),
      code,
      reason: withoutNul(reason),
      allowed,
    })),
  );
}

/** PostgreSQL keeps no NUL in a text. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** The refused rows of an import from a position on, in the order in which they were found. */
export async function listImportRefusals(
  sql: Sql,
  jobId: string,
  { from, first }: { readonly from: number; readonly first: number },
): Promise<ImportRefusal[]> {
  const rows = await sql
    .selectFrom('import_refusal')
    .select(['position', 'line', 'column', 'value', 'code', 'reason', 'allowed'])
    .where('job_id', '=', jobId)
    .where('position', '>=', from)
    .orderBy('position')
    .limit(first)
    .execute();
  return rows.map((row) => Object.assign(row, { allowed: row.allowed as readonly string[] }));
}

/** Forgets the refused rows of an earlier reading. */
export async function removeImportRefusals(sql: Sql, jobId: string): Promise<void> {
  await sql.deleteFrom('import_refusal').where('job_id', '=', jobId).execute();
}
