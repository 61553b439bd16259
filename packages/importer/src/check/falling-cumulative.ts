import { formatNumber } from '@headcount/ledger';
import type { Limits } from '../limits.ts';
import { describeCount, type NameOf } from '../report/describe-report.ts';
import { weightiest, type Check } from './check.ts';
import { mostFindings, type Finding } from './finding.ts';
import { SeriesMemory, seriesKey, type Series } from './series-memory.ts';

/** A cumulative count that is lower later than it was before: a correction, or a mistake. */
export function fallingCumulative(limits: Limits, nameOf: NameOf): Check {
  const memory = new SeriesMemory(limits);
  return {
    see: (report) => {
      if (report.temporalKind !== 'CUMULATIVE') return;
      memory.keep(`${seriesKey(report)} ${report.period.start}`, report);
    },
    findings: () =>
      weightiest(
        memory.all().flatMap((series) => fallsOf(series, nameOf)),
        mostFindings,
      ),
  };
}

function fallsOf({ report, points }: Series, nameOf: NameOf): Finding[] {
  const ordered = points.toSorted((a, b) => a.end - b.end);
  return ordered.flatMap((point, at): Finding[] => {
    const before = ordered[at - 1];
    if (before === undefined || point.value >= before.value || point.end === before.end) return [];
    return [
      {
        code: 'FALLING_CUMULATIVE',
        message: `${describeCount(report, nameOf)}: a cumulative count falls from ${formatNumber(String(before.value))} (line ${before.line}) to ${formatNumber(String(point.value))} (line ${point.line}).`,
        lines: [before.line, point.line],
        weight: before.value,
      },
    ];
  });
}
