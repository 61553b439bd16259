/** The way through a long list, one page at a time, in plain links. */
export const Pagination = ({
  summary,
  previousHref,
  nextHref,
}: {
  /** "Reports 1–50 of 212". */
  summary: string;
  previousHref?: string | undefined;
  nextHref?: string | undefined;
}) => (
  <nav
    aria-label="Pages"
    className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 font-sans text-label text-muted"
  >
    <p className="tabular-nums">{summary}</p>
    <p className="screen-only flex gap-3">
      {previousHref && (
        <a className="inline-block py-0.5" href={previousHref} rel="prev">
          Previous page
        </a>
      )}
      {nextHref && (
        <a className="inline-block py-0.5" href={nextHref} rel="next">
          Next page
        </a>
      )}
    </p>
  </nav>
);
