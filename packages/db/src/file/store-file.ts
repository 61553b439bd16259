import { createHash } from 'node:crypto';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { chunksOf } from './chunks-of.ts';
import type { StoredFile } from './stored-file.ts';

/** A file to be stored. */
export interface FileEntry extends Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'createdBy'> {
  /** The most bytes that it may have. */
  readonly limit: number;
}

/** A file has more bytes than it may. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
  readonly limit: number;

  constructor(limit: number) {
    super(`A file may have at most ${limit} bytes.`);
    this.limit = limit;
  }
}

/** Bytes that are kept in one row. */
export const CHUNK_BYTES = 1024 * 1024;

/**
 * Stores a file as its bytes come, a chunk in a statement, so that a slow upload holds no
 * transaction open. Until its last byte nobody finds it; one that fails on the way is removed.
 *
 * @throws {FileTooLarge} @throws whatever `bytes` throws
 */
export async function storeFile(
  sql: Sql,
  entry: FileEntry,
  bytes: AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  const { id, name, mediaType, createdBy } = entry;
  await sql
    .insertInto('stored_file')
    .values({ id, name, media_type: mediaType, created_by: createdBy })
    .execute();
  try {
    const { sha256, byteLength } = await storeBytes(sql, entry, bytes);
    const { createdAt } = await sql
      .updateTable('stored_file')
      .set({ sha256, byte_length: String(byteLength) })
      .where('id', '=', id)
      .returning('created_at as createdAt')
      .executeTakeFirstOrThrow();
    return { id, sha256, byteLength, mediaType, name, createdBy, createdAt };
  } catch (error) {
    // Whatever goes wrong here, what went wrong first is what is told; the rest is swept up later.
    await removeFile(sql, id).catch(() => {});
    throw error;
  }
}

async function storeBytes(sql: Sql, { id, limit }: FileEntry, bytes: AsyncIterable<Uint8Array>) {
  const digest = createHash('sha256');
  let [byteLength, position] = [0, 0];
  for await (const chunk of chunksOf(bytes, CHUNK_BYTES)) {
    byteLength += chunk.length;
    if (byteLength > limit) throw new FileTooLarge(limit);
    digest.update(chunk);
    await sql
      .insertInto('stored_file_chunk')
      .values({ file_id: id, position, bytes: chunk })
      .execute();
    position += 1;
  }
  return { sha256: digest.digest('hex'), byteLength };
}

/** Removes a file that nothing refers to, with its bytes. */
async function removeFile(sql: Sql, id: string): Promise<void> {
  await sql.deleteFrom('stored_file').where('id', '=', id).execute();
}

/** Removes the files whose upload broke off a day ago or more, and returns how many. */
export async function removeUnfinishedFiles(sql: Sql): Promise<number> {
  const removed = await sql
    .deleteFrom('stored_file')
    .where('sha256', 'is', null)
    .where(raw<boolean>`created_at < now() - interval '1 day'`)
    .returning('id')
    .execute();
  return removed.length;
}
