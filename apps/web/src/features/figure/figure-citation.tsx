import { env } from '@/env.ts';
import { ToCite } from '@/features/citation/to-cite.tsx';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import type { FigureChoices } from './choices/figure-choices.ts';
import { figureHref } from './choices/figure-href.ts';
import { figureProvenance } from './figure-provenance.ts';

const FigureCitation_evaluation = graphql(`
  fragment FigureCitation_evaluation on Evaluation {
    text
    unit
  }
`);

/** The citation of a figure: what may be said, as known when, and the address that says so again. */
export const FigureCitation = ({
  title,
  evaluation,
  slug,
  choices,
}: {
  title: string;
  evaluation: FragmentType<typeof FigureCitation_evaluation>;
  slug: string;
  choices: FigureChoices;
}) => {
  const { text, unit } = readFragment(FigureCitation_evaluation, evaluation);
  return (
    <ToCite>
      Headcount, “{title}”{text && `: ${text} ${unit}`}. {figureProvenance(choices)} {env.siteUrl}
      {figureHref(slug, choices)}
    </ToCite>
  );
};
