import { readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import { AssumptionChoices_evaluation } from './assumption-choices.tsx';
import { ChoiceLink } from './choice-link.tsx';
import { NEWSROOM, withoutNames } from './figure-choices.ts';
import type { FigureChoices, ListChoice } from './figure-choices.ts';
import { figureHref } from './figure-href.ts';
import { PartChoices_evaluation } from './part-choices.tsx';
import { reportWords } from './report-words.ts';
import { SourceChoices_evaluation } from './source-choices.tsx';
import { TryItOtherwise_evaluation } from './try-it-otherwise.tsx';

const WORDS: Record<ListChoice, string> = {
  without: 'Not granted',
  excluding: 'Set aside',
  prefer: 'Chosen',
  adding: 'Added',
};

/** What a reader has changed, in a line to a choice that also undoes it; then the way back from all. */
export const ChoicesMade = ({
  slug,
  evaluation,
  choices,
}: {
  slug: string;
  evaluation: FragmentType<typeof TryItOtherwise_evaluation>;
  choices: FigureChoices;
}) => {
  const names = namesOf(evaluation);
  const lists = Object.keys(WORDS) as ListChoice[];
  return (
    <div className="font-sans text-note">
      <ul aria-label="Your choices">
        {lists.flatMap((list) =>
          choices[list].map((key) => {
            const name = names.get(key) ?? key;
            return (
              <li key={`${list} ${key}`}>
                <span className="text-muted">{WORDS[list]}:</span> {name}{' '}
                <ChoiceLink
                  href={figureHref(slug, withoutNames(choices, list, [key]))}
                  about={name}
                >
                  Undo
                </ChoiceLink>
              </li>
            );
          }),
        )}
      </ul>
      <p>
        <a
          className="inline-block py-0.5"
          href={figureHref(slug, { ...NEWSROOM, asOf: choices.asOf })}
        >
          As the newsroom has it
        </a>
      </p>
    </div>
  );
};

/** Readable names of what may be chosen, by the names that addresses use. */
function namesOf(
  evaluation: FragmentType<typeof TryItOtherwise_evaluation>,
): ReadonlyMap<string, string> {
  const read = readFragment(TryItOtherwise_evaluation, evaluation);
  const { inputs } = readFragment(PartChoices_evaluation, read);
  const { setAside } = readFragment(SourceChoices_evaluation, read);
  const { assumptions } = readFragment(AssumptionChoices_evaluation, read);
  return new Map([
    ...assumptions.map(({ assumption }) => [assumption.key, assumption.statement] as const),
    ...setAside.map(({ slug, name }) => [slug, name] as const),
    ...inputs.flatMap(({ label, record }) =>
      'key' in record ? [[record.key, `${label}, ${reportWords(record).number}`] as const] : [],
    ),
  ]);
}
