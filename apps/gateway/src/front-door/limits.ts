/**
 * What one request may ask of the gateway. The pages of the site stay within these: the article and
 * the figure, the largest of their questions, have some 580 tokens each.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 100 * 1024,
  /** Lexical tokens of an operation, asked without a key. */
  tokens: 600,
  /** Aliases of an operation. */
  aliases: 30,
  /** Directives of an operation. */
  directives: 10,
  /** Fields after all fragments are spread: 24 doubling fragments would otherwise hold the process for minutes. */
  recursiveSelections: 1000,
  /** Characters of an answer. */
  answerLength: 4 * 1024 * 1024,
  /** Rows of all lists of an answer together, a list within a list counted for each of its rows. */
  rows: 10_000,
  /** Milliseconds until a request is given up: longer than the database's own statement timeout. */
  deadlineMs: 10_000,
  /** Requests worked on at once. */
  running: 64,
  /** Requests that may wait for a place. */
  waiting: 128,
  /** Milliseconds that one may wait. */
  patienceMs: 1000,
} as const;

/** What one request of staff may ask for: they write long articles and see much at once. */
export const STAFF_LIMITS = { ...LIMITS, bodyBytes: 5 * 1024 * 1024, tokens: 4000 } as const;

/** The limits of one gateway; tests make them small. */
export type Limits = { readonly [name in keyof typeof LIMITS]: number };
