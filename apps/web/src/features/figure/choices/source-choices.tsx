import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { ChoiceLink } from './choice-link.tsx';
import { ChoiceList } from './choice-list.tsx';
import { withName, withoutNames } from './figure-choices.ts';
import type { FigureChoices } from './figure-choices.ts';

export const SourceChoices_evaluation = graphql(`
  fragment SourceChoices_evaluation on Evaluation {
    sources {
      slug
      name
    }
    setAside {
      slug
      name
    }
  }
`);

/** Who says or carries the reports of a figure; each can be set aside or heard again. */
export const SourceChoices = ({
  evaluation,
  choices,
  hrefOf,
}: {
  evaluation: FragmentType<typeof SourceChoices_evaluation>;
  choices: FigureChoices;
  /** The page under other choices. */
  hrefOf: (choices: FigureChoices) => string;
}) => {
  const { sources, setAside } = readFragment(SourceChoices_evaluation, evaluation);
  return (
    <ChoiceList heading="Whose reports it uses">
      {sources.map(({ slug, name }) => (
        <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <a href={withAsOf(`/sources/${slug}`, choices.asOf)}>{name}</a>
          <ChoiceLink href={hrefOf(withName(choices, 'excluding', slug))} about={name}>
            Set aside
          </ChoiceLink>
        </li>
      ))}
      {setAside.map(({ slug, name }) => (
        <li key={slug} data-away className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span>
            <a href={withAsOf(`/sources/${slug}`, choices.asOf)}>{name}</a>
            <span className="text-muted">, set aside</span>
          </span>
          <ChoiceLink href={hrefOf(withoutNames(choices, 'excluding', [slug]))} about={name}>
            Hear it again
          </ChoiceLink>
        </li>
      ))}
    </ChoiceList>
  );
};
