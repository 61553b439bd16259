import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase } from '@headcount/db';
import { askImport } from '@headcount/db/newsroom';
import { testDatabase } from '@headcount/testing/vitest';
import { expect, test } from 'vitest';
import { plain, prepare } from '../../../test/import-samples.ts';
import { openImportGateway, type SeenJob } from '../../../test/open-import-gateway.ts';
import { openImportDesk } from './open-import-desk.ts';

const desk = await openImportGateway();
const day = (at: number) => new Date(Date.UTC(1990, 0, 1 + (at % 9000))).toISOString().slice(0, 10);
const rows = Array.from(
  { length: 60_000 },
  (_, at) => `${day(at)},P${Math.floor(at / 9000)},${at}\n`,
);
const large = `day,who,n\n${rows.join('')}`;

const ended = async (job: string): Promise<SeenJob> => {
  await wait(50);
  const seen = await desk.see(job);
  return ['QUEUED', 'RUNNING'].includes(seen.state) ? await ended(job) : seen;
};
const writing = async (job: string): Promise<void> => {
  await wait(50);
  const { rowsWritten, state } = await desk.see(job);
  if (state === 'RUNNING' || state === 'QUEUED') {
    if (rowsWritten === 0) await writing(job);
  } else throw new Error(`It ended before it wrote: ${state}.`);
};

test('an import that is stopped half-way leaves nothing, and says who stopped it', async () => {
  const job = await prepare(desk, large, plain());
  await desk.work(job, 'rehearseImport');
  const before = await desk.countReports();
  await desk.change('runImport', { job });
  await writing(job);
  expect((await desk.change('cancelImport', { job })).faults).toBeUndefined();
  expect(await ended(job)).toMatchObject({
    state: 'CANCELLED',
    failure: 'It was cancelled. Nothing was recorded.',
  });
  expect(await desk.countReports()).toBe(before);
  expect((await desk.change('cancelImport', { job })).faults).toEqual([
    'job: It is not being worked on: there is nothing to stop.',
  ]);
}, 60_000);

test('requests are answered while an import is at work', async () => {
  const job = await prepare(desk, large, plain());
  await desk.change('rehearseImport', { job });
  let answered = 0;
  while (['QUEUED', 'RUNNING'].includes((await desk.see(job)).state)) answered += 1;
  expect(answered).toBeGreaterThan(20);
}, 60_000);

test('an import whose program is killed half-way leaves nothing, and the job says so', async () => {
  const lone = await openLoneImport();
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, '../../../test/import-desk.child.ts'), lone.databaseUrl],
    { stdio: 'ignore' },
  );
  await lone.writing();
  child.kill('SIGKILL');
  const afterwards = openImportDesk({ ...lone, report: String, everyMs: 20, silentSeconds: 1 });
  const { state, failure } = await lone.ended();
  await afterwards.close();
  expect({ state, failure, versions: await lone.countVersions() }).toEqual({
    state: 'FAILED',
    failure: 'The program that was at work on it has ended. Nothing was recorded; start it again.',
    versions: lone.before,
  });
}, 60_000);

test('an import in hand when the desk is closed leaves nothing, and the job says so', async () => {
  const lone = await openLoneImport();
  const closing = openImportDesk({ ...lone, report: String, everyMs: 20 });
  await lone.writing();
  await closing.close();
  expect(await lone.ended()).toMatchObject({
    state: 'FAILED',
    failure: 'Headcount was stopped while it was at work. Nothing was recorded; start it again.',
  });
  expect(await lone.countVersions()).toBe(lone.before);
}, 60_000);

const asJson = (value: unknown) => JSON.stringify(value);

/** A run that waits in a database at which nobody is at work. */
async function openLoneImport() {
  const prepared = await prepare(desk, large, plain());
  const copy = await testDatabase('story');
  const database = createDatabase({ url: copy.appUrl });
  const { sql } = database;
  const [job, file, chunks] = await Promise.all([
    desk.owner.sql
      .selectFrom('import_job')
      .selectAll()
      .where('id', '=', prepared)
      .executeTakeFirstOrThrow(),
    desk.owner.sql
      .selectFrom('stored_file')
      .innerJoin('import_job', 'import_job.file_id', 'stored_file.id')
      .selectAll('stored_file')
      .where('import_job.id', '=', prepared)
      .executeTakeFirstOrThrow(),
    desk.owner.sql
      .selectFrom('stored_file_chunk')
      .innerJoin('import_job', 'import_job.file_id', 'stored_file_chunk.file_id')
      .selectAll('stored_file_chunk')
      .where('import_job.id', '=', prepared)
      .execute(),
  ]);
  await sql.insertInto('stored_file').values(file).execute();
  await sql.insertInto('stored_file_chunk').values(chunks).execute();
  await sql
    .insertInto('import_job')
    .values({
      ...job,
      state: 'REHEARSED',
      conventions: asJson(job.conventions),
      mapping: asJson(job.mapping),
      settings: asJson(job.settings),
    })
    .execute();
  const see = () =>
    sql
      .selectFrom('import_job')
      .select(['state', 'failure', 'rows_written'])
      .executeTakeFirstOrThrow();
  const countVersions = async () =>
    (await sql.selectFrom('crossing_version').select('version').execute()).length;
  const before = await countVersions();
  await askImport(sql, job.id, { asked: 'RUN', askedBy: job.created_by, from: ['REHEARSED'] });
  return {
    database,
    databaseUrl: copy.appUrl,
    before,
    countVersions,
    writing: async () => {
      while ((await see()).rows_written === 0) await wait(50);
    },
    ended: async () => {
      for (;;) {
        await wait(50);
        const seen = await see();
        if (seen.state !== 'RUNNING') return seen;
      }
    },
  };
}
