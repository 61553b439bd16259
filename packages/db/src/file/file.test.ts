import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { CHUNK_BYTES, FileTooLarge, storeFile } from './store-file.ts';
import { findFilesByIds, readFileBytes } from './stored-file.ts';

const copy = await testDatabase('empty');
const { sql, close } = createDatabase({ url: copy.appUrl });
afterAll(close);

async function* inPieces(bytes: Buffer, size: number) {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

const entry = (limit = 10 * CHUNK_BYTES) => ({
  id: randomUUID(),
  name: 'page.pdf',
  mediaType: 'application/pdf',
  createdBy: 'ada',
  limit,
});

async function read(id: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readFileBytes(sql, id)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test.each([0, 1, CHUNK_BYTES, 2 * CHUNK_BYTES + 17])(
  '%s bytes come back as they went in',
  async (length) => {
    const bytes = randomBytes(length);
    const stored = await storeFile(sql, entry(), inPieces(bytes, 70_001));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(stored).toMatchObject({ sha256, byteLength: length });
    expect(await findFilesByIds(sql, [stored.id])).toEqual([stored]);
    expect((await read(stored.id)).equals(bytes)).toBe(true);
    const rows = await sql
      .selectFrom('stored_file_chunk')
      .select('position')
      .where('file_id', '=', stored.id)
      .execute();
    expect(rows).toHaveLength(Math.ceil(length / CHUNK_BYTES));
  },
);

test('a file with a byte too many is refused, and nothing of it stays', async () => {
  const tooLarge = entry(CHUNK_BYTES);
  const storing = storeFile(sql, tooLarge, inPieces(randomBytes(CHUNK_BYTES + 1), 65_536));
  await expect(storing).rejects.toBeInstanceOf(FileTooLarge);
  expect(await findFilesByIds(sql, [tooLarge.id])).toEqual([null]);
  expect((await read(tooLarge.id)).length).toBe(0);
});

test('an upload that breaks off is found by nobody while it comes, and is gone afterwards', async () => {
  const broken = entry();
  async function* breakingOff() {
    yield randomBytes(CHUNK_BYTES);
    yield randomBytes(1);
    expect(await findFilesByIds(sql, [broken.id])).toEqual([null]);
    throw new Error('gone');
  }
  await expect(storeFile(sql, broken, breakingOff())).rejects.toThrow('gone');
  expect((await read(broken.id)).length).toBe(0);
});
