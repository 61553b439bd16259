import type { Report } from '../report/report.ts';
import type { Finding } from './finding.ts';

/** Looks at every report as it passes, and says at the end what is implausible. Its memory is bounded. */
export interface Check {
  see(report: Report): void;
  findings(): Finding[];
}

/** The weightiest first, and no more than an editor would read. */
export function weightiest(findings: readonly Finding[], most: number): Finding[] {
  return findings.toSorted((a, b) => b.weight - a.weight).slice(0, most);
}
