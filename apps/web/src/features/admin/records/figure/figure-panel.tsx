import { Button, MessageList, VerdictMark } from '@headcount/ui';
import type { FigureJudgement } from './figure-judgement.ts';

type Evaluation = NonNullable<FigureJudgement['evaluation']>;
type Strongest = NonNullable<Evaluation['strongest']>;

/** What the ledger makes of a figure: what may be printed, whether it is proven, and how it got there. */
export const FigurePanel = ({
  judgement,
  onPrint,
}: {
  judgement: FigureJudgement | null;
  /** Takes the strongest words that may be printed into the form. */
  onPrint: (claim: Strongest) => void;
}) => {
  const evaluation = judgement?.evaluation;
  if (!evaluation) {
    return (
      <p className="font-sans text-label text-muted">
        The ledger reckons as soon as the figure has a part.
      </p>
    );
  }
  const { text, claim, strongest, verdict, derivation, missing, refusals } = evaluation;
  // What is refused is not reckoned: its reasons stand among the notices, once.
  const isReckoned = refusals.length === 0;
  const messages = messagesOf(judgement, evaluation);
  return (
    <div className="flex flex-col gap-4 font-sans text-note" aria-live="polite">
      <p className="flex flex-col gap-1">
        <span className="font-serif text-heading">
          {claim?.text ?? text ?? 'Nothing may be printed'}
        </span>
        <VerdictMark verdict={verdict} word="shown" />
      </p>
      {strongest && strongest.text !== claim?.text && (
        <p className="flex flex-wrap items-center gap-2">
          The strongest that may be printed is <q>{strongest.text}</q>.
          <Button onClick={() => onPrint(strongest)}>Print it</Button>
        </p>
      )}
      {isReckoned && <Part heading="How it is reckoned" lines={derivation} />}
      {isReckoned && missing.length > 0 && (
        <Part heading="What would have to be known" lines={missing} />
      )}
      {isReckoned && <Grounds evaluation={evaluation} />}
      {messages.length > 0 && <MessageList label="What to know beside it" messages={messages} />}
    </div>
  );
};

const Part = ({ heading, lines }: { heading: string; lines: readonly string[] }) => (
  <section className="flex flex-col gap-0.5">
    <h3 className="text-label font-medium text-muted">{heading}</h3>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);

/** On how many voices it rests, and on which assumptions. */
const Grounds = ({
  evaluation: { sourcesIndependent, assumptions },
}: {
  evaluation: Evaluation;
}) => (
  <Part
    heading="What it rests on"
    lines={[
      sourcesIndependent === 1 ? 'One source' : `${sourcesIndependent} independent sources`,
      ...assumptions
        .filter(({ isRelied }) => isRelied)
        .map(({ assumption }) => `Taken to be so: ${assumption.statement}`),
      ...assumptions
        .filter(({ standing }) => standing === 'CONTRADICTED')
        .map(
          ({ assumption }) =>
            `Not applied, for a record speaks against it: ${assumption.statement}`,
        ),
    ]}
  />
);

/** What the ledger refuses, then what readers must know. */
const messagesOf = ({ notices }: FigureJudgement, { caveats }: Evaluation) => [
  ...notices.map(({ code, message }) => ({
    key: `${code} ${message}`,
    level: 'WARNING' as const,
    text: message,
    code,
  })),
  ...caveats.map(({ code, message }) => ({
    key: `${code} ${message}`,
    level: 'NOTICE' as const,
    text: message,
    code,
  })),
];
