import type { ReactNode } from 'react';

/**
 * The evidence of one bound number, always in the same order: the words of the source; who, when,
 * for which period; who carried it; what others said; how it was added up.
 */
export const EvidenceNote = ({
  id,
  number,
  words,
  attribution,
  carriedBy,
  others,
  verdict,
  how,
  backHref,
}: {
  id?: string | undefined;
  /** Its number among the notes at the foot; a note in the margin has none. */
  number?: number | undefined;
  /** The source's own words, without quotation marks; several for a sum of several reports. */
  words: readonly string[];
  /** Who said it, when, for which period. */
  attribution: ReactNode;
  /** The outlets it was read in, with links and archived copies. */
  carriedBy?: ReactNode;
  /** What others said of the same count: a range strip. */
  others?: ReactNode;
  /** The verdict's mark and word. */
  verdict?: ReactNode;
  /** The way to the sum. */
  how?: ReactNode;
  /** The id of the sentence it belongs to, with its "#". */
  backHref?: string | undefined;
}) => (
  <div
    id={id}
    className="evidence-note relative flex flex-col gap-1 border-t border-hairline pt-1.5 font-sans text-note text-muted"
  >
    <p className="quoted font-serif text-ui text-ink italic">
      {number !== undefined && (
        <span className="mr-1 font-sans text-label font-semibold text-ink not-italic tabular-nums">
          {number}
        </span>
      )}
      {words.map((wording, index) => (
        <span key={wording}>
          {index > 0 && <span className="text-muted not-italic"> · </span>}
          <q>{wording}</q>
        </span>
      ))}
    </p>
    <div className="[&_b]:font-[550] [&_b]:text-ink">{attribution}</div>
    {carriedBy && <div className="spelled-out">{carriedBy}</div>}
    {others}
    {(verdict || how || backHref) && (
      <p className="flex flex-wrap gap-x-2">
        {verdict}
        {how}
        {backHref && (
          <a className="screen-only" href={backHref}>
            Back to the text
          </a>
        )}
      </p>
    )}
  </div>
);
