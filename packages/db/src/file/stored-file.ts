import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { inOrder } from '../reading/in-order.ts';

/** A file that was uploaded whole. */
export interface StoredFile {
  readonly id: string;
  /** Of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly name: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

/** The files of these ids, in this order; null where there is none whose last byte has come. */
export async function findFilesByIds(
  sql: Sql,
  ids: readonly string[],
): Promise<(StoredFile | null)[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom('stored_file as sf')
    .select([
      'sf.id',
      raw<string>`sf.sha256`.as('sha256'),
      'sf.byte_length as byteLength',
      'sf.media_type as mediaType',
      'sf.name',
      'sf.created_by as createdBy',
      'sf.created_at as createdAt',
    ])
    .where(raw<boolean>`sf.id = any(${ids}::text[])`)
    .where('sf.sha256', 'is not', null)
    .execute();
  return inOrder(ids, rows.map(fileFrom));
}

/** No file has so many bytes that a number could not count them. */
function fileFrom({ byteLength, ...row }: Omit<StoredFile, 'byteLength'> & { byteLength: string }) {
  return { ...row, byteLength: Number(byteLength) };
}

/** The bytes of a file, a chunk at a time: nothing for one that is not there. */
export async function* readFileBytes(sql: Sql, id: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const chunk = await sql
      .selectFrom('stored_file_chunk')
      .select('bytes')
      .where('file_id', '=', id)
      .where('position', '=', position)
      .executeTakeFirst();
    if (!chunk) return;
    yield chunk.bytes;
  }
}
