import path from 'node:path';
import { runCommand } from './command.ts';
import { countsOfRun, readCounts, type Runner } from './counts.ts';
import type { Step } from './outcome.ts';

/** Where a test runner is found in a package, and how it is asked for its report. */
const runners: Record<Runner, (reportFile: string) => { cli: string; args: string[] }> = {
  vitest: (reportFile) => ({
    cli: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
  }),
  playwright: () => ({ cli: '@playwright/test/cli.js', args: ['test', '--reporter=list,json'] }),
};

/** A step that runs the tests of one package and counts them. */
export function testStep(
  title: string,
  logFile: string,
  tests: { readonly directory: string; readonly runner: Runner; readonly args?: readonly string[] },
): Step {
  return {
    title,
    run: async () => {
      const { directory, runner } = tests;
      const reportFile = logFile.replace(/\.log$/, '.json');
      const { cli, args } = runners[runner](reportFile);
      const { code, words } = await runCommand({
        program: process.execPath,
        args: [path.join('node_modules', cli), ...args, ...(tests.args ?? [])],
        directory,
        logFile,
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile },
      });
      const counts = countsOfRun(code, await readCounts(reportFile, runner));
      return { isGood: code === 0, ...counts, words };
    },
  };
}
