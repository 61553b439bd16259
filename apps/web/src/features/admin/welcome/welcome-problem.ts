/** A fault of the welcome form, and the field that it belongs to; null where it belongs to none. */
export interface WelcomeProblem {
  field: 'name' | 'email' | 'password' | null;
  words: string;
}

const PROBLEMS: Readonly<Record<string, WelcomeProblem>> = {
  INVALID_NAME: { field: 'name', words: 'Write the name that colleagues should see.' },
  INVALID_EMAIL: {
    field: 'email',
    words: 'That is no e-mail address. Write it in full, as in ada@newsroom.example.',
  },
  EMAIL_TAKEN: { field: 'email', words: 'Somebody on staff has this address already.' },
  PASSWORD_TOO_SHORT: { field: 'password', words: 'The password needs 12 characters or more.' },
  PASSWORD_TOO_LONG: { field: 'password', words: 'The password may have at most 256 characters.' },
  TOO_MANY_REQUESTS: { field: null, words: 'Too many tries. Try again in a minute.' },
  SILENT: { field: null, words: 'The ledger does not answer. Try again in a few seconds.' },
  SERVICE_UNAVAILABLE: {
    field: null,
    words: 'The ledger does not answer. Try again in a few seconds.',
  },
};

/** The words for what was wrong with the form, by the code that its address carries. */
export function welcomeProblem(code: string | null): WelcomeProblem | null {
  if (code === null) return null;
  return PROBLEMS[code] ?? { field: null, words: 'That did not work. Try again.' };
}
