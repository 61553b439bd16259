/** One line of a list in a form: every field of it is text. */
export type FormLine = Readonly<Record<string, string>>;

/** A record as it stands in its form: every field is text or a list of lines; an empty one says nothing. */
export type FormValues<Values> = {
  readonly [Name in keyof Values]: string | readonly FormLine[];
};

/** The fields of a form that hold text. */
export type TextName<Values> = {
  [Name in keyof Values]: Values[Name] extends string ? Name : never;
}[keyof Values] &
  string;

/** The fields of a form that hold a list of lines. */
export type ListName<Values> = Exclude<keyof Values & string, TextName<Values>>;

/** What every entry says besides the record itself. */
export interface Filing {
  /** Null for a new record. */
  key: string | null;
  /** The version that was seen; null for a new record. */
  version: number | null;
  changeReason: string | null;
  /** The id of the release that it waits for. */
  holdForRelease: string | null;
}

/** A record as it was opened; `key` and `version` are null for a new one. */
export interface Opened<Values> {
  key: string | null;
  version: number | null;
  values: Values;
  /** What a new record was begun from, so that two half-typed ones are kept apart. */
  begunFrom?: string | undefined;
  /** The key of the record whose place it took: what was typed there and not recorded joins it. */
  before?: string | null;
}

/** What a field says; null where it is empty. */
export const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What a choice of the form says; the form offers no other words than the schema's. */
export const chosen = <Word extends string>(text: string): Word | null => said(text) as Word | null;
