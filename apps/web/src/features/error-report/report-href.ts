/** What a reader reports: a number of an article, an article with a number still to be named, or a figure. */
export type Reportable =
  | {
      article: string;
      /** An instant of the revision that the reader has before them; null for the one of now. */
      asOf: string | null;
      /** The key of the number's binding. */
      number?: string | undefined;
    }
  | { figure: string };

/** The address of the form about it. */
export function reportHref(about: Reportable): string {
  const given = Object.entries(about).filter((entry): entry is [string, string] => !!entry[1]);
  return `/report-an-error?${new URLSearchParams(given).toString()}`;
}
