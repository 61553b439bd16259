/** Where a bound number leads, and how it is marked. */
export interface NumberLink {
  /** The address of its note on the page. */
  href: string;
  /** The note's number at the foot. */
  note: number;
  /** The id of the words themselves, where the note's way back leads; only at the first mention. */
  id: string | undefined;
  verdict: 'PROVEN' | 'PROVEN_WITH_ASSUMPTIONS' | 'POSSIBLE' | 'CONTRADICTED';
}

/** Where the words of an article lead. */
export interface ProseLinks {
  /** By the binding's key. */
  numbers: ReadonlyMap<string, NumberLink>;
  /** The address of a quotation. */
  quoteHref: (quote: string) => string;
  /** Where a comparison of two figures is judged; none where it is not on the page. */
  comparisonHref: string | null;
}
