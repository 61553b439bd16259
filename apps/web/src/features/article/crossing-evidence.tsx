import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { CitationLinks } from '@/features/citation/citation-links.tsx';
import { otherReports } from '@/features/crossing/other-reports.ts';
import { SameCount } from '@/features/crossing/what-others-said.tsx';
import { formatDay } from '@/features/words/format-day.ts';
import { formatPeriod } from '@/features/words/format-period.ts';
import type { Evidence } from './evidence.ts';

const CrossingEvidence_crossing = graphql(`
  fragment CrossingEvidence_crossing on Crossing {
    quantity {
      sourceWording
    }
    periodStart
    periodEnd
    periodNote
    reportedOn
    reportedNote
    citation {
      statedBy
      source {
        slug
        name
      }
      ...CitationLinks_citation
    }
    ...OtherReports_crossing
  }
`);

/** What stands behind a number that one report gave. */
export function crossingEvidence(
  crossing: FragmentType<typeof CrossingEvidence_crossing>,
  asOf: string | null,
): Evidence {
  const report = readFragment(CrossingEvidence_crossing, crossing);
  const { citation } = report;
  const others = otherReports(report);
  return {
    words: [report.quantity.sourceWording],
    attribution: (
      <>
        <b>{citation.source.name}</b>
        {citation.statedBy && `, ${citation.statedBy}`},{' '}
        {report.reportedNote && `${report.reportedNote}: `}
        {formatDay(report.reportedOn)}, for{' '}
        {formatPeriod({
          start: report.periodStart,
          end: report.periodEnd,
          note: report.periodNote,
        })}
        .
      </>
    ),
    carriedBy: <CitationLinks citation={citation} />,
    others: <SameCount others={others} asOf={asOf} />,
  };
}
