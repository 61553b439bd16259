import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { runCommand } from './command.ts';
import { countsOfRun, readCounts } from './counts.ts';
import { closingLine, table } from './table.ts';
import { listTestedPackages } from './tested-packages.ts';

test('the counts of each runner are read from its report', async () => {
  const folder = await scratchFolder();
  const vitest = path.join(folder, 'vitest.json');
  await writeFile(
    vitest,
    JSON.stringify({ numPassedTests: 3, numFailedTests: 1, testResults: [] }),
  );
  expect(await readCounts(vitest, 'vitest')).toEqual({ passed: 3, failed: 1 });
  const playwright = path.join(folder, 'playwright.json');
  await writeFile(
    playwright,
    JSON.stringify({ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 1 } }),
  );
  expect(await readCounts(playwright, 'playwright')).toEqual({ passed: 5, failed: 2 });
  expect(await readCounts(path.join(folder, 'none.json'), 'vitest')).toBeUndefined();
});

test('a run that fails without a failing test counts as one failure', () => {
  expect(countsOfRun(1, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  expect(countsOfRun(1, undefined)).toEqual({ passed: 0, failed: 1 });
  expect(countsOfRun(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
});

test('the last line adds up the tests of all runners, and the table names each step', () => {
  const outcome = { isGood: true, passed: 0, failed: 0, words: '' };
  const results = [
    { title: 'Types', outcome, milliseconds: 1234 },
    { title: 'Ledger', outcome: { ...outcome, passed: 40 }, milliseconds: 500 },
    {
      title: 'Site',
      outcome: { isGood: false, passed: 2, failed: 1, words: '' },
      milliseconds: 60,
    },
  ];
  expect(closingLine(results)).toBe('42 passed, 1 failed');
  expect(table(results)).toBe(
    [
      '  Types   good       1.2 s',
      '  Ledger  good       0.5 s  40 passed, 0 failed',
      '  Site    FAILED     0.1 s  2 passed, 1 failed',
    ].join('\n'),
  );
});

test('a command gives its code and the end of what it said, without colours', async () => {
  const folder = await scratchFolder();
  const { code, words } = await runCommand({
    program: process.execPath,
    args: ['--eval', String.raw`console.log('\x1b[31mred\x1b[39m'); process.exit(4)`],
    directory: folder,
    logFile: path.join(folder, 'log'),
  });
  expect({ code, words }).toEqual({ code: 4, words: 'red' });
});

test('every package with tests is found, this one too', async () => {
  const names = (await listTestedPackages()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['ledger', 'launcher', 'gateway', 'web', 'seed']));
});
