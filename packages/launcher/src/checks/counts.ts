import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The programs that run tests here. */
export type Runner = 'vitest' | 'playwright';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform(({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

/** Reads what a runner reported as JSON; undefined when it got no further than to fail. */
export async function readCounts(file: string, runner: Runner): Promise<Counts | undefined> {
  try {
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    return (runner === 'vitest' ? vitestReport : playwrightReport).parse(report);
  } catch {
    return undefined;
  }
}

/** A run that failed without a failing test (a file that cannot be read) counts as one. */
export function countsOfRun(code: number, counts: Counts | undefined): Counts {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
