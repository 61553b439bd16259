import { graphql, readFragment } from '@/generated/index.ts';
import type { AssumptionChoices_EvaluationFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { ChoiceLink } from './choice-link.tsx';
import { ChoiceList } from './choice-list.tsx';
import { withName, withoutNames } from './figure-choices.ts';
import type { FigureChoices } from './figure-choices.ts';

export const AssumptionChoices_evaluation = graphql(`
  fragment AssumptionChoices_evaluation on Evaluation {
    assumptions {
      isGranted
      isRelied
      standing
      assumption {
        key
        statement
      }
    }
  }
`);

/** What a figure takes for granted; each can be taken away or put back. */
export const AssumptionChoices = ({
  evaluation,
  choices,
  hrefOf,
}: {
  evaluation: FragmentType<typeof AssumptionChoices_evaluation>;
  choices: FigureChoices;
  /** The page under other choices. */
  hrefOf: (choices: FigureChoices) => string;
}) => {
  const { assumptions } = readFragment(AssumptionChoices_evaluation, evaluation);
  if (assumptions.length === 0) return null;
  return (
    <ChoiceList heading="What it takes for granted">
      {assumptions.map((applied) => {
        const { key, statement } = applied.assumption;
        const isLeftOut = choices.without.includes(key);
        return (
          <li key={key} data-away={isLeftOut || undefined}>
            <p>{statement}</p>
            <p className="text-muted">
              {standingWords(applied, isLeftOut)}{' '}
              {isLeftOut ? (
                <ChoiceLink
                  href={hrefOf(withoutNames(choices, 'without', [key]))}
                  about={statement}
                >
                  Grant it again
                </ChoiceLink>
              ) : (
                <ChoiceLink href={hrefOf(withName(choices, 'without', key))} about={statement}>
                  Do not grant it
                </ChoiceLink>
              )}
            </p>
          </li>
        );
      })}
    </ChoiceList>
  );
};

type Applied = AssumptionChoices_EvaluationFragment['assumptions'][number];

function standingWords({ isRelied, standing }: Applied, isLeftOut: boolean): string {
  if (isLeftOut) return 'Not granted here.';
  if (standing === 'CONTRADICTED') return 'A record speaks against it, so it is not applied.';
  return isRelied ? 'The verdict rests on it.' : 'The verdict stands without it.';
}
