/** Something entered that cannot be recorded as it is. */
export interface EntryFault {
  /** The way to the field in the input: `quantity.value`. */
  readonly path: string;
  readonly given: string | null;
  readonly allowed: string;
  readonly message: string;
}

/** So much of what was entered is said back. */
const SHOWN = 200;

/** Gathers what is wrong with an entry while it is read, field by field. */
export class Faults {
  readonly #all: EntryFault[];
  readonly #prefix: string;

  constructor(all: EntryFault[] = [], prefix = '') {
    this.#all = all;
    this.#prefix = prefix;
  }

  get all(): readonly EntryFault[] {
    return this.#all;
  }

  /** The same list, for the fields within a field. */
  within(field: string): Faults {
    return new Faults(this.#all, `${this.#prefix}${field}.`);
  }

  /** Notes that a field holds what it may not; `allowed` is what it may: `a calendar day`. */
  refuse(field: string, given: string | number, allowed: string): null {
    const shown = String(given).slice(0, SHOWN);
    return this.say(field, shown, allowed, `“${shown}” is not ${allowed}.`);
  }

  /** Notes that a field is empty and must not be. */
  miss(field: string, allowed: string): null {
    return this.say(field, null, allowed, `Here belongs ${allowed}.`);
  }

  /** Notes a fault in a sentence of its own. */
  say(field: string, given: string | null, allowed: string, sentence: string): null {
    const path = `${this.#prefix}${field}`;
    this.#all.push({ path, given, allowed, message: `${path}: ${sentence}` });
    return null;
  }
}
