import { DefinitionList } from '@headcount/ui';
import type { Definition } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { CrossingParticulars_CrossingFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { CitationLinks } from '@/features/citation/citation-links.tsx';
import { otherReports } from './other-reports.ts';
import { AlsoIn } from './what-others-said.tsx';
import { formatPeriod } from '@/features/words/format-period.ts';
import { reportedWords } from '@/features/words/reported-words.ts';
import { COUNT_UNIT_WORDS, MODE_WORDS, populationWords } from '@/features/words/ledger-words.ts';

const CrossingParticulars_crossing = graphql(`
  fragment CrossingParticulars_crossing on Crossing {
    quantity {
      sourceWording
    }
    countUnit
    population
    mode
    periodStart
    periodEnd
    periodNote
    reportedOn
    reportedNote
    rank
    rankReason
    event {
      slug
      title
    }
    citation {
      statedBy
      quotedWords
      source {
        slug
        name
      }
      ...CitationLinks_citation
    }
    ...OtherReports_crossing
  }
`);

/** What is known of a report, one line to a thing. */
export const CrossingParticulars = ({
  crossing,
  asOf,
}: {
  crossing: FragmentType<typeof CrossingParticulars_crossing>;
  asOf: string | null;
}) => {
  const report = readFragment(CrossingParticulars_crossing, crossing);
  const { citation, event } = report;
  const items: (Definition | null)[] = [
    {
      term: 'Said by',
      description: (
        <a href={withAsOf(`/sources/${citation.source.slug}`, asOf)}>{citation.source.name}</a>
      ),
    },
    citation.statedBy ? { term: 'Spoken by', description: citation.statedBy } : null,
    { term: 'Reported', description: reportedWords(report) },
    {
      term: 'For which days',
      description: formatPeriod({
        start: report.periodStart,
        end: report.periodEnd,
        note: report.periodNote,
      }),
    },
    report.periodStart && report.periodNote
      ? { term: 'As dated', description: report.periodNote }
      : null,
    { term: 'What one unit is', description: COUNT_UNIT_WORDS[report.countUnit] },
    { term: 'Whom it counts', description: populationWords(report.population) },
    { term: 'How they travelled', description: MODE_WORDS[report.mode] },
    {
      term: 'Where it was read',
      description: (
        <>
          <CitationLinks citation={citation} />
          <AlsoIn others={otherReports(report)} asOf={asOf} />
        </>
      ),
    },
    citation.quotedWords && citation.quotedWords !== report.quantity.sourceWording
      ? { term: 'The words there', description: <q>{citation.quotedWords}</q> }
      : null,
    event
      ? {
          term: 'Belongs to',
          description: <a href={withAsOf(`/events/${event.slug}`, asOf)}>{event.title}</a>,
        }
      : null,
    report.rank === 'NORMAL' ? null : { term: 'Standing', description: standingWords(report) },
  ];
  return <DefinitionList items={items.filter((item) => item !== null)} />;
};

type Report = CrossingParticulars_CrossingFragment;

const standingWords = ({ rank, rankReason }: Report) =>
  [rank === 'PREFERRED' ? 'Preferred among several' : 'Not to be used', rankReason]
    .filter(Boolean)
    .join(': ');
