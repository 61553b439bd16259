import { Caveat, VerdictMark } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';
import type { NewsroomFigure } from './newsroom-figure.ts';

const FigureStatement_evaluation = graphql(`
  fragment FigureStatement_evaluation on Evaluation {
    unit
    text
    verdict
    claim {
      text
    }
    missing
    caveats {
      code
      message
    }
    refusals {
      code
      message
    }
  }
`);

/**
 * What may be said of a figure: the strongest phrase, the verdict on what is printed, what is
 * missing. Where a reader has made choices, what they change stands beside the newsroom's own.
 */
export const FigureStatement = ({
  evaluation,
  newsroom,
}: {
  evaluation: FragmentType<typeof FigureStatement_evaluation>;
  /** The figure without the reader's choices; null where there are none. */
  newsroom: NewsroomFigure | null;
}) => {
  const { unit, text, verdict, claim, missing, caveats, refusals } = readFragment(
    FigureStatement_evaluation,
    evaluation,
  );
  const doubts = newsroom
    ? [...refusals, ...caveats].filter(({ code }) => !newsroom.doubts.has(code))
    : [];
  return (
    <div className="flex flex-col gap-1.5 border-t-2 border-ink pt-2">
      {newsroom && (
        <p className="font-sans text-note text-muted">With these choices the ledger allows:</p>
      )}
      <p className="font-serif text-page font-[560] tracking-[-0.01em]">
        {text ?? 'Nothing may be printed'}
        {text && <span className="text-standfirst font-[370]"> {unit}</span>}
      </p>
      {claim && !newsroom && (
        <p className="font-sans text-note">
          <VerdictMark verdict={verdict} word="shown" />
          {claim.text !== text && (
            <span className="text-muted"> is the verdict on the words “{claim.text}”</span>
          )}
        </p>
      )}
      {newsroom?.claim && (
        <p className="font-sans text-note">
          Printed: {newsroom.claim} <VerdictMark verdict={newsroom.verdict} word="shown" />
          {claim?.text === newsroom.claim && verdict !== newsroom.verdict && (
            <>
              <span className="text-muted">, and with these choices: </span>
              <VerdictMark verdict={verdict} word="shown" />
            </>
          )}
        </p>
      )}
      {verdict !== 'PROVEN' && missing.length > 0 && (
        <div className="font-sans text-note text-muted">
          <p>For {claim ? `“${claim.text}”` : 'it'} to be proven it would take:</p>
          <ul className="list-['–__'] pl-2">
            {missing.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </div>
      )}
      {doubts.map(({ message }) => (
        <Caveat key={message}>{message}</Caveat>
      ))}
    </div>
  );
};
