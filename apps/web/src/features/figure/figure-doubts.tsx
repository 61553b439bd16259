import { Caveat } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { PageSection } from '@/features/site/page-section.tsx';

const FigureDoubts_evaluation = graphql(`
  fragment FigureDoubts_evaluation on Evaluation {
    assumptions {
      isRelied
      standing
      assumption {
        key
        statement
      }
    }
    caveats {
      code
      message
    }
    refusals {
      code
      message
    }
  }
`);

/** What a figure takes for granted, what to know beside it, and why the ledger refused, if it did. */
export const FigureDoubts = ({
  evaluation,
}: {
  evaluation: FragmentType<typeof FigureDoubts_evaluation>;
}) => {
  const { assumptions, caveats, refusals } = readFragment(FigureDoubts_evaluation, evaluation);
  return (
    <>
      {refusals.length > 0 && (
        <PageSection heading="Why it was refused">
          {refusals.map(({ code, message }) => (
            <Caveat key={`${code} ${message}`}>{message}</Caveat>
          ))}
        </PageSection>
      )}
      {assumptions.length > 0 && (
        <PageSection heading="What it takes for granted">
          <ul className="flex max-w-measure flex-col gap-1.5">
            {assumptions.map(({ assumption, isRelied, standing }) => (
              <li key={assumption.key} className="border-b border-hairline pb-1.5">
                {assumption.statement}
                <span className="block font-sans text-note text-muted">
                  {standing === 'CONTRADICTED'
                    ? 'A record speaks against it, so it is not applied.'
                    : isRelied
                      ? 'The verdict rests on it.'
                      : 'The verdict stands without it.'}
                </span>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {caveats.length > 0 && (
        <PageSection heading="What to know beside it">
          <div className="flex max-w-measure flex-col gap-1.5">
            {caveats.map(({ code, message }) => (
              <Caveat key={`${code} ${message}`}>{message}</Caveat>
            ))}
          </div>
        </PageSection>
      )}
    </>
  );
};
