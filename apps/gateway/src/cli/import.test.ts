import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from '@headcount/db';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const copy = await testDatabase('empty');
const database = createDatabase({ url: copy.appUrl });
const folder = await mkdtemp(path.join(tmpdir(), 'headcount-import-'));
const samples = path.resolve(import.meta.dirname, '../../../../packages/importer/samples');
const bts = ['--mapping', 'bts-border-crossing-entry'];

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** Starts the command as a person would, in a folder of the test's own. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'import.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: copy.appUrl, NODE_ENV: 'test' },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.err += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  /** Resolves once it has said so, or has ended without. */
  const says = async (words: string) => {
    const isOver = ended.then(() => true);
    while (!said.err.includes(words)) {
      if (await Promise.race([isOver, once(child.stderr, 'data').then(() => false)])) return;
    }
  };
  return { child, ended, says };
}

const run = (...args: string[]) => start(...args).ended;

async function countCrossings(): Promise<number> {
  const row = await database.sql
    .selectFrom('crossing_version')
    .select((build) => build.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

describe('a file with its defects', () => {
  const file = path.join(samples, 'border-crossings.csv');

  test('is judged and compared in a dry run, and nothing is recorded', async () => {
    const { code, out } = await run(file, ...bts, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('17 new, 0 revised, 0 as the ledger has them already');
    expect(out).toContain('nothing was recorded');
    expect(await countCrossings()).toBe(0);
    expect(await database.sql.selectFrom('source').select('id').execute()).toEqual([]);
  });

  test('is imported, and everything that an editor should know is said', async () => {
    const { code, out, err } = await run(file, ...bts);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('delimiter  comma (as the mapping says)');
    expect(out).toContain('line 2: 7,779 people in buses, March 2019');
    expect(out).toContain('22 rows, 17 reports, 6 refusals');
    expect(out).toMatch(
      /San Ysidro, California: March 2019 and May 2019 say the same in 3 of 5 counts/,
    );
    expect(out).toContain('Lines 17 and 19 are one count');
    expect(out).toContain('17 new, 0 revised');
    expect(await countCrossings()).toBe(17);
  });

  test('leaves a list of refused rows that no spreadsheet runs as formulas', async () => {
    const list = await readFile(path.join(folder, 'border-crossings.csv.refused.csv'), 'utf8');
    expect(list).toContain("23,Value,'=1+1,NOT_A_NUMBER");
    expect(list).toContain('22,Measure,Snowmobiles,NOT_IN_TABLE');
  });

  test('adds nothing the second time', async () => {
    const { code, out } = await run(file, ...bts);
    expect(code).toBe(0);
    expect(out).toContain('0 new, 0 revised, 17 as the ledger has them already');
    expect(await countCrossings()).toBe(17);
  });

  test('becomes a new version where a later file says otherwise', async () => {
    const later = path.join(folder, 'later.csv');
    await writeFile(later, (await readFile(file, 'utf8')).replace('Trucks,6556', 'Trucks,6557'));
    expect((await run(later, ...bts)).out).toContain(
      '0 new, 1 revised, 16 as the ledger has them already',
    );
    expect(await countCrossings()).toBe(18);
  });
});

describe('nothing is recorded', () => {
  const plain = {
    name: 'plain',
    title: 'Entries',
    reads: {
      format: 'CSV',
      encoding: 'utf-8',
      delimiter: ',',
      numbers: { decimal: '.', grouping: 'none' },
    },
    sources: [{ id: 'ministry', name: 'Ministry', kind: 'GOVERNMENT' }],
    citation: { title: 'Entries' },
    places: {
      declare: [{ id: 'RU', name: 'Russia', kind: 'COUNTRY' }],
      fromRows: [{ field: 'destination', name: { column: 'port' }, kind: 'BORDER_POINT' }],
    },
    reports: [
      {
        origin: 'RU',
        destination: { template: 'GE-{port}' },
        measure: 'ENTRIES',
        countUnit: 'CROSSING',
        temporalKind: 'FLOW',
        population: 'ALL_TRAVELLERS',
        unit: 'entries',
        period: { as: 'YEAR', from: { column: 'year' } },
        value: { column: 'value' },
      },
    ],
    policy: { create: ['PLACES', 'SOURCES'] },
  };
  const large = path.join(folder, 'large.csv');
  let before = 0;
  const mapping = async (name: string, changes: object) => {
    const file = path.join(folder, `${name}.json`);
    await writeFile(file, JSON.stringify({ ...plain, ...changes }));
    return ['--mapping', file];
  };

  beforeAll(async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `${1900 + (at % 100)},P${Math.floor(at / 100)},${at}\n`,
    );
    await writeFile(large, `year,port,value\n${rows.join('')}`);
    before = await countCrossings();
  });

  test.each<[string, NodeJS.Signals, number | null, string]>([
    ['when it is killed half-way', 'SIGKILL', null, ''],
    ['when it is cancelled half-way', 'SIGINT', 130, 'Cancelled: nothing was recorded.'],
  ])('%s', { timeout: 90_000 }, async (_, signal, code, words) => {
    const importing = start(large, ...(await mapping('large', {})));
    await importing.says('Recorded 25');
    importing.child.kill(signal);
    const ended = await importing.ended;
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(words);
    expect(await countCrossings()).toBe(before);
  });

  test('of a file with a bad row, where the mapping refuses files', async () => {
    const file = path.join(folder, 'bad.csv');
    await writeFile(file, 'year,port,value\n2012,A,5\n2013,A,many\n');
    const { code, out } = await run(
      file,
      ...(await mapping('strict', { policy: { ...plain.policy, refused: 'REFUSE_FILE' } })),
    );
    expect([code, await countCrossings()]).toEqual([1, before]);
    expect(out).toContain('the mapping refuses a file with refused rows');
  });

  test('of a file of which nobody has said how it is written', async () => {
    const file = path.join(folder, 'unsettled.csv');
    await writeFile(file, 'year,port,value\n2012,A,"1,234"\n');
    const { numbers: _, ...reads } = plain.reads;
    const { code, out } = await run(file, ...(await mapping('unsettled', { reads })), '--confirm');
    expect([code, await countCrossings()]).toEqual([1, before]);
    expect(out).toContain('“1,234” is 1234 (decimal point, thousands by comma) or 1.234');
    expect(existsSync(path.join(folder, 'unsettled.csv.refused.csv'))).toBe(false);
  });

  test.each([
    ['without a mapping', [large], 2, 'Usage:'],
    [
      'with an unknown mapping',
      [large, '--mapping', 'nothing'],
      1,
      'Shipped are: bts-border-crossing-entry',
    ],
    [
      'with a mapping that climbs out of its folder',
      [large, '--mapping', '../package'],
      1,
      'neither the name of a mapping',
    ],
    ['of a file that is not there', ['none.csv', ...bts], 1, 'There is no file none.csv.'],
    [
      'of another format',
      [path.join(samples, 'mouvements.csv'), ...bts],
      1,
      'The file is refused: No column is called',
    ],
  ])('%s', async (_, args, code, words) => {
    const ended = await run(...args);
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(words)]);
    expect(await countCrossings()).toBe(before);
  });
});
