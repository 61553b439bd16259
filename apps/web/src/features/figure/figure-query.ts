import { cache } from 'react';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import type { FigureChoices } from './choices/figure-choices.ts';
import { isTried } from './choices/is-tried.ts';

const figurePage = graphql(`
  query FigurePage(
    $slug: String!
    $asOf: DateTime
    $reading: Reading!
    $without: [String!]
    $excluding: [String!]
    $prefer: [String!]
    $adding: [String!]
    $isTried: Boolean!
  ) {
    figure(slug: $slug, asOf: $asOf) {
      slug
      title
      kind
      description
      windowStart
      windowEnd
      evaluation(
        reading: $reading
        without: $without
        excluding: $excluding
        prefer: $prefer
        adding: $adding
      ) {
        ...FigureStatement_evaluation
        ...SumDrawing_evaluation
        ...ContributionTable_evaluation
        ...Derivation_evaluation
        ...FigureDoubts_evaluation
        ...FigureCitation_evaluation
        ...TryItOtherwise_evaluation
      }
      newsroom: evaluation @include(if: $isTried) {
        ...NewsroomFigure_evaluation
      }
    }
    ...TryItOtherwise_query
  }
`);

/** All that the page of a figure needs, asked once for the page and its metadata: by its address. */
export const askFigure = (slug: string, choices: FigureChoices) =>
  askByText(slug, JSON.stringify(choices));

const askByText = cache((slug: string, text: string) => {
  const choices = JSON.parse(text) as FigureChoices;
  return askGateway(figurePage, {
    slug,
    asOf: choices.asOf,
    reading: choices.reading,
    without: [...choices.without],
    excluding: [...choices.excluding],
    prefer: [...choices.prefer],
    adding: [...choices.adding],
    isTried: isTried(choices),
  });
});
