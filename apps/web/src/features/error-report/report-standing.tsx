import { DefinitionList } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

const ReportStanding_report = graphql(`
  fragment ReportStanding_report on ErrorReport {
    reference
    createdAt
    words
    revision
    outcome
    answeredAt
    article {
      slug
      headline
      language
    }
    figure {
      slug
      title
    }
  }
`);

/** What a report is about, when it came, and where it stands. */
export const ReportStanding = ({
  report,
}: {
  report: FragmentType<typeof ReportStanding_report>;
}) => {
  const read = readFragment(ReportStanding_report, report);
  const { reference, createdAt, words, revision, outcome, answeredAt, article, figure } = read;
  const items = [
    words && { term: 'The words', description: <q lang={article?.language}>{words}</q> },
    article && {
      term: 'The article',
      description: (
        <>
          <a href={`/articles/${article.slug}`} lang={article.language}>
            {article.headline}
          </a>
          {revision && `, as it stood in revision\u00A0${revision}`}
        </>
      ),
    },
    figure && {
      term: 'The figure',
      description: <a href={`/figures/${figure.slug}`}>{figure.title}</a>,
    },
    { term: 'Reported', description: <time dateTime={createdAt}>{formatDay(createdAt)}</time> },
    answeredAt && {
      term: 'Answered',
      description: <time dateTime={answeredAt}>{formatDay(answeredAt)}</time>,
    },
    {
      term: 'Where it stands',
      description: outcome ? OUTCOME_WORDS[outcome] : 'Waits for the newsroom',
    },
    { term: 'Its reference', description: <span className="tabular-nums">{reference}</span> },
  ];
  return <DefinitionList items={items.filter((item) => !!item)} />;
};
