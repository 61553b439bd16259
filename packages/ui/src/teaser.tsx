import type { ReactNode } from 'react';

/** A story among others: its headline, one sentence, and the number it turns on. */
export const Teaser = ({
  href,
  label,
  headline,
  summary,
  figure,
  byline,
  variant = 'second',
}: {
  href: string;
  /** Place and time: "Russia, October 2022". */
  label?: string | undefined;
  headline: string;
  summary: ReactNode;
  /** The leading figure in its words, and what it counts. */
  figure?: { text: string; caption: string } | undefined;
  /** Dates. */
  byline?: ReactNode;
  /** `lead` once to a page. */
  variant?: 'lead' | 'second';
}) => (
  <article
    className={
      variant === 'lead'
        ? 'grid gap-x-8 gap-y-3 lg:grid-cols-[minmax(0,1fr)_21rem]'
        : 'grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_14rem] lg:grid-cols-[minmax(0,1fr)_21rem]'
    }
  >
    <div className="flex flex-col gap-2">
      {label && <p className="font-sans text-label font-medium text-muted">{label}</p>}
      <h2 className={`font-serif text-balance ${HEADLINES[variant]}`}>
        <a href={href} className="no-underline hover:underline">
          {headline}
        </a>
      </h2>
      <p className={`max-w-[34em] font-serif ${SUMMARIES[variant]}`}>{summary}</p>
      {byline && <div className="font-sans text-note text-muted">{byline}</div>}
    </div>
    {figure && (
      <p className="self-end border-t border-hairline pt-1.5 font-sans text-note text-muted">
        <span className={`block font-serif text-ink ${FIGURES[variant]}`}>{figure.text}</span>
        {figure.caption}
      </p>
    )}
  </article>
);

const HEADLINES = {
  lead: 'text-headline font-[640] tracking-[-0.01em] max-w-[14em]',
  second: 'text-quote font-[620] tracking-[-0.01em]',
};

const SUMMARIES = { lead: 'text-standfirst font-[370]', second: 'text-body' };

const FIGURES = {
  lead: 'text-page font-[560] tracking-[-0.01em]',
  second: 'text-quote font-[560]',
};
