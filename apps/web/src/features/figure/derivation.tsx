import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { PageSection } from '@/features/site/page-section.tsx';
import { SumWrittenOut } from './sum-written-out.tsx';

const Derivation_evaluation = graphql(`
  fragment Derivation_evaluation on Evaluation {
    derivation
    inputs {
      label
    }
    refusals {
      code
    }
    ...SumWrittenOut_evaluation
  }
`);

/** How the figure was worked out: the sum as a sum where there is one, then each step as a line. */
export const Derivation = ({
  evaluation,
  asOf,
}: {
  evaluation: FragmentType<typeof Derivation_evaluation>;
  asOf: string | null;
}) => {
  const read = readFragment(Derivation_evaluation, evaluation);
  const isSum = read.inputs.length > 1 && read.refusals.length === 0;
  return (
    <PageSection heading={isSum ? 'The sum, written out' : 'How it is read'}>
      {isSum && <SumWrittenOut evaluation={read} caption="The sum, written out" asOf={asOf} />}
      <ol className="max-w-measure font-sans text-note text-muted tabular-nums">
        {read.derivation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </PageSection>
  );
};
