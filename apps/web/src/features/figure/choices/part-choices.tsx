import { graphql, readFragment } from '@/generated/index.ts';
import type { PartChoices_EvaluationFragment } from '@/generated/graphql.ts';
import type { FragmentType } from '@/generated/index.ts';
import { withAsOf } from '@/features/as-of/with-as-of.ts';
import { ChoiceLink } from './choice-link.tsx';
import { withName, withoutNames } from './figure-choices.ts';
import type { FigureChoices } from './figure-choices.ts';
import { reportWords } from './report-words.ts';

export const PartChoices_evaluation = graphql(`
  fragment PartChoices_evaluation on Evaluation {
    unfilled
    inputs {
      label
      record {
        ... on Crossing {
          key
          measure
          ...ReportWords_crossing
        }
      }
      alternatives {
        key
        ...ReportWords_crossing
      }
    }
  }
`);

/** Each part of a figure with the report that fills it and those that could. */
export const PartChoices = ({
  evaluation,
  choices,
  hrefOf,
}: {
  evaluation: FragmentType<typeof PartChoices_evaluation>;
  choices: FigureChoices;
  /** The page under other choices. */
  hrefOf: (choices: FigureChoices) => string;
}) => {
  const { inputs, unfilled } = readFragment(PartChoices_evaluation, evaluation);
  // The number of an event is its own: no other record could stand in for it.
  if (unfilled.length === 0 && inputs.every(({ record }) => !('key' in record))) return null;
  return (
    <section className="flex flex-col gap-1 font-sans text-note">
      <h3 className="text-ui font-semibold">Which report fills each part</h3>
      <ul className="[&>li]:border-b [&>li]:border-hairline [&>li]:py-1.5">
        {inputs.map((part) =>
          'key' in part.record ? (
            <Part key={part.record.key} part={part} choices={choices} hrefOf={hrefOf} />
          ) : null,
        )}
        {unfilled.map((label) => (
          <li key={label}>
            <b className="font-[550]">{label}</b>
            <span className="text-muted">: no report is left that could fill this part.</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Input = PartChoices_EvaluationFragment['inputs'][number];

/** More reports than this are folded away. */
const MOST_UNFOLDED = 3;

const Part = ({
  part: { label, record, alternatives },
  choices,
  hrefOf,
}: {
  part: Input;
  choices: FigureChoices;
  hrefOf: (choices: FigureChoices) => string;
}) => {
  if (!('key' in record)) return null;
  const used = reportWords(record);
  const ofPart = [record.key, ...alternatives.map(({ key }) => key)];
  const isAdded = choices.adding.includes(record.key);
  const isPreferred = choices.prefer.includes(record.key);
  return (
    <li data-away={isAdded || isPreferred || undefined}>
      <p>
        <b className="font-[550]">{label}</b>:{' '}
        <a href={withAsOf(`/crossings/${record.key}`, choices.asOf)}>{used.number}</a>
        <span className="text-muted">, {used.rest}</span>
      </p>
      {isAdded && (
        <p className="text-muted">
          You added this report.{' '}
          <ChoiceLink href={hrefOf(withoutNames(choices, 'adding', [record.key]))} about={label}>
            Take it out
          </ChoiceLink>
        </p>
      )}
      {isPreferred && (
        <p className="text-muted">
          You chose this report.{' '}
          <ChoiceLink href={hrefOf(withoutNames(choices, 'prefer', [record.key]))} about={label}>
            Back to the newsroom’s
          </ChoiceLink>
        </p>
      )}
      {!isAdded && alternatives.length > 0 && (
        <details open={alternatives.length <= MOST_UNFOLDED}>
          <summary className="w-fit py-0.5 text-muted">
            {alternatives.length === 1
              ? 'One other report could'
              : `${alternatives.length} other reports could`}
          </summary>
          <ul className="pl-3">
            {alternatives.map((other) => {
              const { number, rest } = reportWords(other);
              const chosen = withName(withoutNames(choices, 'prefer', ofPart), 'prefer', other.key);
              return (
                <li key={other.key} className="py-0.5">
                  <a href={withAsOf(`/crossings/${other.key}`, choices.asOf)}>{number}</a>
                  <span className="text-muted">, {rest}.</span>{' '}
                  <ChoiceLink href={hrefOf(chosen)} about={`${number}, ${rest}`}>
                    Use this report instead
                  </ChoiceLink>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </li>
  );
};
