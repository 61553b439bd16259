import { defaultLimits } from '../limits.ts';
import type { NameOf } from '../report/describe-report.ts';
import type { Report } from '../report/report.ts';
import { cumulativeInSeries } from './cumulative-in-series.ts';
import { fallingCumulative } from './falling-cumulative.ts';
import type { Finding } from './finding.ts';

/**
 * What is implausible in a few reports that stand in no file: the checks that a file's series go
 * through. The line of a report is whatever its caller knows it by.
 */
export function assessSeries(reports: readonly Report[], nameOf: NameOf): Finding[] {
  const checks = [
    fallingCumulative(defaultLimits, nameOf),
    cumulativeInSeries(defaultLimits, nameOf),
  ];
  for (const report of reports) for (const check of checks) check.see(report);
  return checks.flatMap((check) => check.findings());
}
