import { appendFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '@headcount/db';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, expect, test } from 'vitest';
import type { ImportArguments } from './import-arguments.ts';
import { runImport, type CommandWorld } from './import-run.ts';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const folder = await mkdtemp(path.join(tmpdir(), 'headcount-import-run-'));
const sample = path.resolve(
  import.meta.dirname,
  '../../../../packages/importer/samples/mouvements.csv',
);

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const args: ImportArguments = {
  file: sample,
  mapping: 'hxl-mali-population-movements',
  isDryRun: false,
  isConfirmed: false,
  fetchedOn: null,
  refusedFile: path.join(folder, 'refused.csv'),
};

const world = (changes: Partial<CommandWorld> = {}): CommandWorld => ({
  database,
  now: new Date('2026-11-23T12:00:00Z'),
  signal: new AbortController().signal,
  say: () => {},
  progress: () => {},
  ...changes,
});

const recorded = () =>
  database.sql.selectFrom('crossing_version').select(['known_from', 'reported_on']).execute();

test('a file that changes between its two readings is not recorded', async () => {
  const file = path.join(folder, 'changing.csv');
  await copyFile(sample, file);
  const say = (text: string) => {
    // Judged, and not yet recorded.
    if (text.includes('What it comes to')) appendFileSync(file, 'Juin 2014,1,2,3\n');
  };
  await expect(runImport({ ...args, file }, world({ say }))).rejects.toThrow('The file changed');
  expect(await recorded()).toEqual([]);
});

test('a file cannot have been fetched tomorrow', async () => {
  const attempt = runImport({ ...args, fetchedOn: '2026-11-24' }, world());
  await expect(attempt).rejects.toThrow('cannot have been fetched on 2026-11-24');
});

test('what a file says is known from the import, and was reported by the day it was fetched', async () => {
  expect(await runImport({ ...args, fetchedOn: '2014-06-02' }, world())).toBe(true);
  const rows = await recorded();
  expect(rows).toHaveLength(14);
  expect(new Set(rows.map((row) => `${row.known_from} ${row.reported_on}`))).toEqual(
    new Set(['2026-11-23T12:00:00Z 2014-06-02']),
  );
});
