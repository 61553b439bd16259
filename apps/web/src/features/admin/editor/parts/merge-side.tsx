import { Button } from '@headcount/ui';
import { wordChanges } from '@headcount/ledger';

/** One of the texts of a place that two people changed, what is new in it marked; perhaps to be chosen. */
export const MergeSide = ({
  label,
  words,
  base = words,
  choose,
  isChosen = false,
}: {
  label: string;
  words: string;
  /** What both began from. */
  base?: string;
  choose?: () => void;
  isChosen?: boolean;
}) => (
  <div className="merge-side" data-chosen={isChosen || undefined}>
    <p className="font-sans text-label text-muted">{label}</p>
    <p className="font-serif whitespace-pre-line">
      {words === '' ? (
        <span className="text-muted">(nothing)</span>
      ) : (
        <Marked {...{ base, words }} />
      )}
    </p>
    {choose && (
      <div className="mt-auto pt-1">
        <Button aria-pressed={isChosen} onClick={choose}>
          {isChosen ? 'Chosen' : 'Take this'}
        </Button>
      </div>
    )}
  </div>
);

const Marked = ({ base, words }: { base: string; words: string }) => {
  const changes = wordChanges(base, words).filter(({ after, afterEnd }) => after < afterEnd);
  const last = changes.at(-1)?.afterEnd ?? 0;
  return (
    <>
      {changes.map(({ after, afterEnd }, index) => (
        <span key={after}>
          {words.slice(changes[index - 1]?.afterEnd ?? 0, after)}
          <ins className="merge-new">{words.slice(after, afterEnd)}</ins>
        </span>
      ))}
      {words.slice(last)}
    </>
  );
};
