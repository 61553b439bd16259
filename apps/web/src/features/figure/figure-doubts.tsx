import { Caveat } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { PageSection } from '@/features/site/page-section.tsx';

const FigureDoubts_evaluation = graphql(`
  fragment FigureDoubts_evaluation on Evaluation {
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

/** What to know beside a figure, and why the ledger refused, if it did. */
export const FigureDoubts = ({
  evaluation,
}: {
  evaluation: FragmentType<typeof FigureDoubts_evaluation>;
}) => {
  const { caveats, refusals } = readFragment(FigureDoubts_evaluation, evaluation);
  return (
    <>
      {refusals.length > 0 && <Doubts heading="Why it was refused" doubts={refusals} />}
      {caveats.length > 0 && <Doubts heading="What to know beside it" doubts={caveats} />}
    </>
  );
};

const Doubts = ({
  heading,
  doubts,
}: {
  heading: string;
  doubts: readonly { code: string; message: string }[];
}) => (
  <PageSection heading={heading}>
    <div className="flex max-w-measure flex-col gap-1.5">
      {doubts.map(({ code, message }) => (
        <Caveat key={`${code} ${message}`}>{message}</Caveat>
      ))}
    </div>
  </PageSection>
);
