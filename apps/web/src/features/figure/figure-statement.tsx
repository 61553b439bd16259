import { VerdictMark } from '@headcount/ui';
import { graphql, readFragment } from '@/generated/index.ts';
import type { FragmentType } from '@/generated/index.ts';

const FigureStatement_evaluation = graphql(`
  fragment FigureStatement_evaluation on Evaluation {
    unit
    text
    verdict
    claim {
      text
    }
    missing
  }
`);

/** What may be said of a figure: the strongest phrase, the verdict on what is printed, what is missing. */
export const FigureStatement = ({
  evaluation,
}: {
  evaluation: FragmentType<typeof FigureStatement_evaluation>;
}) => {
  const { unit, text, verdict, claim, missing } = readFragment(
    FigureStatement_evaluation,
    evaluation,
  );
  return (
    <div className="flex flex-col gap-1.5 border-t-2 border-ink pt-2">
      <p className="font-serif text-page font-[560] tracking-[-0.01em]">
        {text ?? 'Nothing may be printed'}
        {text && <span className="text-standfirst font-[370]"> {unit}</span>}
      </p>
      {claim && (
        <p className="font-sans text-note">
          <VerdictMark verdict={verdict} word="shown" />
          {claim.text !== text && (
            <span className="text-muted"> is the verdict on the words “{claim.text}”</span>
          )}
        </p>
      )}
      {verdict !== 'PROVEN' && missing.length > 0 && (
        <div className="font-sans text-note text-muted">
          <p>For it to be proven it would take:</p>
          <ul className="list-['–__'] pl-2">
            {missing.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
