import { randomUUID } from 'node:crypto';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../connection/database.ts';
import { storeFile } from '../file/store-file.ts';
import { createImportJob, findImportJobsByIds, prepareImport } from './import-job.ts';
import {
  askImport,
  cancelImport,
  claimImport,
  endImport,
  failLostImports,
  keepImportAlive,
} from './work-import-job.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const { sql } = database;
afterAll(() => database.close());

const claimNext = () => database.transaction(claimImport);

const progress = { rowsRead: 5, rowsRefused: 1, rowsWritten: 0, doing: 'JUDGING', share: 0 };

async function* bytes() {
  yield Buffer.from('a,b');
}

async function begun(): Promise<string> {
  const id = randomUUID();
  const entry = { id, name: 'a.csv', mediaType: 'text/csv', createdBy: 'ada', limit: 100 };
  await storeFile(sql, entry, bytes());
  await createImportJob(sql, { id, fileId: id, createdBy: 'ada' });
  return id;
}

const ask = (id: string) =>
  askImport(sql, id, { asked: 'REHEARSAL', askedBy: 'ada', from: ['PREPARING'] });

async function stateOf(id: string) {
  const [job] = await findImportJobsByIds(sql, [id]);
  return job?.state;
}

test('imports are worked on one at a time, the oldest first, each by one', async () => {
  const [first, second] = [await begun(), await begun()];
  await ask(second);
  await ask(first);
  const claims = await Promise.all([claimNext(), claimNext()]);
  expect(claims.flatMap((one) => one?.id ?? [])).toEqual([first]);
  expect(await prepareImport(sql, first, { mapping: {} })).toBeNull();
  const [claim] = claims.flatMap((one) => one ?? []);
  if (!claim) throw new Error('Nothing was claimed.');
  expect(await keepImportAlive(sql, claim, progress)).toEqual({ isCancelAsked: false });
  await cancelImport(sql, first);
  expect(await keepImportAlive(sql, claim, progress)).toEqual({ isCancelAsked: true });
  const end = { state: 'CANCELLED', progress, failure: 'Stopped.' } as const;
  expect(await endImport(sql, { ...claim, startedAt: '2020-01-01T00:00:00Z' }, end)).toBe(false);
  expect(await endImport(sql, claim, end)).toBe(true);
  expect((await claimNext())?.id).toBe(second);
  expect(await failLostImports(sql, 0, 'Lost.')).toEqual([second]);
});

test('an import that nobody has begun to work on is cancelled at once', async () => {
  const id = await begun();
  await ask(id);
  expect(await cancelImport(sql, id)).toMatchObject({ state: 'CANCELLED' });
  expect(await claimNext()).toBeNull();
});

test('what was silent too long has failed, and whoever wakes up has lost it', async () => {
  const id = await begun();
  await ask(id);
  const claim = await claimNext();
  if (!claim) throw new Error('Nothing was claimed.');
  expect(await failLostImports(sql, 60, 'Lost.')).toEqual([]);
  expect(await failLostImports(sql, 0, 'Lost.')).toEqual([id]);
  expect(await stateOf(id)).toBe('FAILED');
  expect(await keepImportAlive(sql, claim, progress)).toBeNull();
  expect(await endImport(sql, claim, { state: 'DONE', progress, failure: null })).toBe(false);
});

test('what was recorded is not prepared anew', async () => {
  const id = await begun();
  await ask(id);
  const claim = await claimNext();
  if (!claim) throw new Error('Nothing was claimed.');
  await endImport(sql, claim, { state: 'DONE', progress, report: { rows: 5 }, failure: null });
  expect(await prepareImport(sql, id, { mapping: {} })).toBeNull();
  expect(await ask(id)).toBeNull();
});
