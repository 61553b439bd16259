import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { CitationLinks } from '@/features/citation/citation-links.tsx';
import { otherReports } from '@/features/crossing/other-reports.ts';
import { AlsoIn, Wordings } from '@/features/crossing/what-others-said.tsx';
import { formatPeriod } from '@/features/words/format-period.ts';
import { reportedWords } from '@/features/words/reported-words.ts';
import { shortMonths } from '@/features/words/short-months.ts';
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
        name
      }
      via {
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
  const { source, statedBy, via } = report.citation;
  const others = otherReports(report);
  const days = formatPeriod({
    start: report.periodStart,
    end: report.periodEnd,
    note: report.periodNote,
  });
  return {
    words: [report.quantity.sourceWording],
    attribution: (
      <>
        <b>{source.name}</b>
        {statedBy && `, ${statedBy}`}, {reportedWords(report)}, for {days}.
      </>
    ),
    carriedBy: (
      <>
        <CitationLinks citation={report.citation} />
        <AlsoIn others={others} asOf={asOf} />.
      </>
    ),
    others: <Wordings others={others} />,
    inBrief: (
      <>
        <b>{source.name}</b>, {shortMonths(reportedWords(report))}, for {shortMonths(days)}.
        {via && ` Read in ${via.name}.`}
      </>
    ),
  };
}
