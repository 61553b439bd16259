import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { CaptureOutcome } from '../generated/kysely/schema.ts';
import { toInstant } from '../connection/parse-values.ts';
import { inOrder } from '../reading/in-order.ts';

/** A copy of what a citation cites, as it was seen. */
export interface Capture {
  readonly id: string;
  readonly citationId: string;
  readonly fileId: string;
  readonly url: string | null;
  readonly note: string | null;
  readonly capturedBy: string;
  readonly capturedAt: Instant;
  /** The last look at it; null when nobody has looked. */
  readonly lastCheck: CaptureCheck | null;
}

/** One look at a capture. */
export interface CaptureCheck {
  readonly outcome: CaptureOutcome;
  readonly detail: string | null;
  readonly checkedBy: string;
  readonly checkedAt: Instant;
}

/** Records a copy of what a citation cites. */
export async function recordCapture(
  sql: Sql,
  capture: Omit<Capture, 'capturedAt' | 'lastCheck'>,
): Promise<void> {
  await sql
    .insertInto('capture')
    .values({
      id: capture.id,
      citation_id: capture.citationId,
      file_id: capture.fileId,
      url: capture.url,
      note: capture.note,
      captured_by: capture.capturedBy,
    })
    .execute();
}

/** Records a look at a capture. */
export async function recordCaptureCheck(
  sql: Sql,
  captureId: string,
  check: Omit<CaptureCheck, 'checkedAt'>,
): Promise<void> {
  await sql
    .insertInto('capture_check')
    .values({
      capture_id: captureId,
      outcome: check.outcome,
      detail: check.detail,
      checked_by: check.checkedBy,
    })
    .execute();
}

/** The captures of these ids, in this order; null where there is none. */
export async function findCapturesByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(Capture | null)[]> {
  if (ids.length === 0) return [];
  const rows = await captures(sql)
    .where(raw<boolean>`ca.id = any(${ids}::text[])`)
    .execute();
  return inOrder(ids, rows.map(captureFrom));
}

/** The captures of each of these citations, the latest first. */
export async function listCapturesByCitations(
  sql: Sql,
  citationIds: readonly string[],
): Promise<Capture[][]> {
  if (citationIds.length === 0) return [];
  const rows = await captures(sql)
    .where(raw<boolean>`ca.citation_id = any(${citationIds}::text[])`)
    .orderBy('ca.captured_at', 'desc')
    .orderBy('ca.id')
    .execute();
  const all = rows.map(captureFrom);
  return citationIds.map((id) => all.filter(({ citationId }) => citationId === id));
}

/** The captures that no longer bear their citation out when last looked at, the latest look first. */
export async function listFailingCaptures(sql: Sql, limit = 100): Promise<Capture[]> {
  const rows = await captures(sql)
    .where(raw<boolean>`lc.value ->> 'outcome' in ('NOT_FOUND', 'HASH_DIFFERS')`)
    .orderBy(raw`lc.value ->> 'checkedAt'`, 'desc')
    .limit(limit)
    .execute();
  return rows.map(captureFrom);
}

/** Every look at a capture, the latest first. */
export async function listCaptureChecks(sql: Sql, captureId: string): Promise<CaptureCheck[]> {
  return await sql
    .selectFrom('capture_check as ck')
    .select(['ck.outcome', 'ck.detail', 'ck.checked_by as checkedBy', 'ck.checked_at as checkedAt'])
    .where('ck.capture_id', '=', captureId)
    .orderBy('ck.id', 'desc')
    .execute();
}

/** The copies, each with the last look at it. */
export function captures(sql: Sql) {
  return sql
    .selectFrom('capture as ca')
    .leftJoinLateral(lastCheck(sql).as('lc'), (join) => join.onTrue())
    .select([
      'ca.id',
      'ca.citation_id as citationId',
      'ca.file_id as fileId',
      'ca.url',
      'ca.note',
      'ca.captured_by as capturedBy',
      'ca.captured_at as capturedAt',
      'lc.value as lastCheck',
    ]);
}

function lastCheck(sql: Sql) {
  return sql
    .selectFrom('capture_check as ck')
    .whereRef('ck.capture_id', '=', raw.ref('ca.id'))
    .select(
      raw<CaptureCheck>`json_build_object('outcome', ck.outcome, 'detail', ck.detail,
        'checkedBy', ck.checked_by, 'checkedAt', ck.checked_at::text)`.as('value'),
    )
    .orderBy('ck.id', 'desc')
    .limit(1);
}

/** A copy as it is read; JSON writes instants as the server does. */
export function captureFrom(row: Capture): Capture {
  const { lastCheck: last } = row;
  return { ...row, lastCheck: last && { ...last, checkedAt: toInstant(last.checkedAt) } };
}
