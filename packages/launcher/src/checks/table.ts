import type { Outcome } from './outcome.ts';

export interface Result {
  readonly title: string;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** One line for each step: what, how it went, how many tests, how long. */
export function table(results: readonly Result[]): string {
  const width = Math.max(0, ...results.map(({ title }) => title.length));
  return results
    .map(({ title, outcome, milliseconds }) => {
      const { isGood, passed, failed } = outcome;
      const tests = passed + failed === 0 ? '' : `${passed} passed, ${failed} failed`;
      const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
      const columns = [
        title.padEnd(width),
        isGood ? 'good  ' : 'FAILED',
        seconds.padStart(8),
        tests,
      ];
      return `  ${columns.join('  ').trimEnd()}`;
    })
    .join('\n');
}

/** The last line of a run: the tests of all runners together. */
export function closingLine(results: readonly Result[]): string {
  const sum = (key: 'passed' | 'failed') =>
    results.reduce((total, { outcome }) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
