import { ChoiceGroup, StatusWord } from '@headcount/ui';
import type { Survey } from './conventions-form.tsx';
import { CONVENTION_WORDS } from './import-words.ts';

type Question = Survey['questions'][number];

/** One question: what was seen, and what each answer makes of the file's own cells. */
export const ConventionQuestion = ({
  question,
  isOpen,
}: {
  question: Question;
  isOpen: boolean;
}) => {
  const { convention, answer, proposed, evidence, choices } = question;
  const chosen = answer ?? proposed;
  const fitting = choices.filter(({ isFitting, value }) => isFitting || value === chosen);
  const others = choices.filter((choice) => !fitting.includes(choice));
  const group = (legend: string, of: Question['choices']) => (
    <ChoiceGroup
      kind="one"
      legend={legend}
      name={convention}
      defaultChosen={chosen === null ? [] : [chosen]}
      choices={of.map(({ value, label, samples }) => ({
        value,
        label,
        detail: <Samples samples={samples} />,
        disabled: !isOpen,
      }))}
    />
  );
  return (
    <div className="flex flex-col gap-0.5 border-t border-hairline pt-1.5 font-sans">
      <h3 className="text-note font-semibold">{CONVENTION_WORDS[convention]}</h3>
      <p className="text-note">
        <QuestionState question={question} />{' '}
        <span className="text-muted [overflow-wrap:anywhere]">{evidence}</span>
      </p>
      {group('Read as', fitting)}
      {others.length > 0 && (
        <details className="text-note">
          <summary className="cursor-pointer py-0.5 text-muted">
            {others.length} other {others.length === 1 ? 'reading' : 'readings'}
          </summary>
          {group('Though it does not fit', others)}
        </details>
      )}
    </div>
  );
};

const QuestionState = ({ question: { answer, proposed } }: { question: Question }) => {
  if (answer !== null) {
    return (
      <StatusWord mark="full" tone="good">
        Confirmed.
      </StatusWord>
    );
  }
  return proposed === null ? (
    <StatusWord mark="empty" tone="waiting">
      Cannot be told: choose.
    </StatusWord>
  ) : (
    <StatusWord mark="half" tone="plain">
      Detected: confirm.
    </StatusWord>
  );
};

const Samples = ({ samples }: { samples: readonly string[] }) => (
  <span className="flex flex-wrap gap-x-3 [overflow-wrap:anywhere] tabular-nums">
    {samples.map((sample) => (
      <span key={sample}>{sample}</span>
    ))}
  </span>
);
