import type { Sql } from '../connection/typed-sql.ts';
import { keyset, type SortKey } from '../reading/keyset.ts';
import { pageOf, type Page, type PageRequest } from '../reading/page.ts';
import { captureFrom, type Capture, captures } from './capture.ts';

export type CaptureOrderField = 'CAPTURED';

const byCapture: SortKey<Capture> = {
  column: 'ca.captured_at',
  kind: 'timestamptz',
  of: (node) => node.capturedAt,
};

/** A page of the copies. @throws {UnknownPosition} */
export async function listCaptures(
  sql: Sql,
  request: PageRequest<CaptureOrderField>,
): Promise<Page<Capture>> {
  const rows = await keyset(captures(sql), byCapture, 'ca.id', request).execute();
  return pageOf(rows.map(captureFrom), request.first, (node) => ({
    key: byCapture.of(node),
    id: node.id,
  }));
}

/** How many copies there are. */
export async function countCaptures(sql: Sql): Promise<number> {
  const { count } = await sql
    .selectFrom('capture')
    .select((build) => build.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
