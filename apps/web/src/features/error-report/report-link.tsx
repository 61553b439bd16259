import { type Reportable, reportHref } from './report-href.ts';

/** The way from something that we say to the form about it. */
export const ReportLink = ({ about }: { about: Reportable }) => (
  <a className="screen-only whitespace-nowrap" href={reportHref(about)} rel="nofollow">
    Report an error
  </a>
);
