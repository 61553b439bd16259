import type { ReactNode } from 'react';

/** Somebody's words, with the speaker beneath and the original language one step away. */
export const Quotation = ({
  words,
  lang,
  speaker,
  role,
  original,
  href,
  variant = 'display',
}: {
  /** Without quotation marks; they are hung outside the column. */
  words: ReactNode;
  /** The language of `words`, where it differs from the page's. */
  lang?: string | undefined;
  speaker: string;
  role?: ReactNode;
  original?: { lang: string; language: string; words: string } | undefined;
  /** The quote's own page. */
  href?: string | undefined;
  /** `display` inside a story, `list` among others. */
  variant?: 'display' | 'list';
}) => (
  <figure className="quoted flex flex-col gap-1.5">
    <blockquote lang={lang}>
      <p className={`hung font-serif ${VARIANTS[variant]}`}>{words}</p>
    </blockquote>
    <figcaption className="font-sans text-note text-muted">
      <b className="font-[550] text-ink">{href ? <a href={href}>{speaker}</a> : speaker}</b>
      {role && <>, {role}</>}
    </figcaption>
    {original && (
      <details className="font-sans text-note text-muted">
        <summary>In {original.language}</summary>
        <p lang={original.lang} className="pt-0.5 font-serif text-ui text-ink">
          <q>{original.words}</q>
        </p>
      </details>
    )}
  </figure>
);

const VARIANTS = {
  display: 'max-w-[26em] text-quote tracking-[-0.005em] text-balance',
  list: 'max-w-measure text-body',
};
