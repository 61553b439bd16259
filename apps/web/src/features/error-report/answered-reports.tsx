import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { formatDay } from '@/features/words/format-day.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

const AnsweredReports_report = graphql(`
  fragment AnsweredReports_report on ErrorReport {
    reference
    words
    outcome
    answer
    answeredAt
  }
`);

/** What readers reported of an article and what came of it, the latest answer first. */
export const AnsweredReports = ({
  reports,
  language,
}: {
  reports: readonly FragmentType<typeof AnsweredReports_report>[];
  /** The language of the article. */
  language: string;
}) => (
  <ul className="flex max-w-[48rem] flex-col">
    {reports
      .map((report) => readFragment(AnsweredReports_report, report))
      .map(({ reference, words, outcome, answer, answeredAt }) => (
        <li
          key={reference}
          className="flex flex-col gap-1 border-t border-hairline py-2 last:border-b"
        >
          <p className="font-serif text-ui">
            <q lang={language}>{words}</q>
          </p>
          <p className="max-w-measure font-sans text-note whitespace-pre-line">
            <b className="font-[550]">{outcome && OUTCOME_WORDS[outcome]}.</b> {answer}
          </p>
          <p className="font-sans text-note text-muted">
            {answeredAt && (
              <>
                Answered <time dateTime={answeredAt}>{formatDay(answeredAt)}</time>.{' '}
              </>
            )}
            <a className="inline-block py-0.5" href={`/error-reports/${reference}`}>
              Report {reference}
            </a>
          </p>
        </li>
      ))}
  </ul>
);
