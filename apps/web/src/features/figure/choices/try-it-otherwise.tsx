import { graphql, readFragment } from '@/generated/index.ts';
import type { FigureKind } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { PageSection } from '@/features/site/page-section.tsx';
import { AddReport } from './add-report.tsx';
import { AssumptionChoices } from './assumption-choices.tsx';
import { figureHref } from './figure-href.ts';
import type { FigureChoices } from './figure-choices.ts';
import { PartChoices } from './part-choices.tsx';
import { SourceChoices } from './source-choices.tsx';

const TryItOtherwise_query = graphql(`
  fragment TryItOtherwise_query on Query {
    crossings(first: 100, asOf: $asOf) {
      ...AddReport_crossings
    }
  }
`);

export const TryItOtherwise_evaluation = graphql(`
  fragment TryItOtherwise_evaluation on Evaluation {
    ...PartChoices_evaluation
    ...AssumptionChoices_evaluation
    ...SourceChoices_evaluation
  }
`);

/** Everything a reader may change about a figure, as links that change the address. */
export const TryItOtherwise = ({
  slug,
  kind,
  evaluation,
  query,
  choices,
}: {
  slug: string;
  kind: FigureKind;
  evaluation: FragmentType<typeof TryItOtherwise_evaluation>;
  query: FragmentType<typeof TryItOtherwise_query>;
  choices: FigureChoices;
}) => {
  const { crossings } = readFragment(TryItOtherwise_query, query);
  const read = readFragment(TryItOtherwise_evaluation, evaluation);
  const hrefOf = (other: FigureChoices) => figureHref(slug, other);
  return (
    <PageSection heading="Try it otherwise">
      <div className="grid gap-x-[3rem] gap-y-4 lg:grid-cols-[minmax(0,35rem)_minmax(0,1fr)]">
        <PartChoices evaluation={read} choices={choices} hrefOf={hrefOf} />
        <div className="flex flex-col gap-4">
          <AssumptionChoices evaluation={read} choices={choices} hrefOf={hrefOf} />
          <SourceChoices evaluation={read} choices={choices} hrefOf={hrefOf} />
          {(kind === 'SUM' || kind === 'MAXIMUM') && (
            <AddReport crossings={crossings} evaluation={read} href={hrefOf(choices)} />
          )}
        </div>
      </div>
    </PageSection>
  );
};
