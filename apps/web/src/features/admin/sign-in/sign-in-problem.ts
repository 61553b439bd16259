import type { Refusal } from '../proxy/read-refusal.ts';

/** Why somebody was not let in, in words: what it was, and what to do. */
export interface SignInProblem {
  title: string;
  advice: string;
}

const SILENT: SignInProblem = {
  title: 'The ledger does not answer',
  advice: 'Nobody can sign in just now. Try again in a few seconds.',
};

const PROBLEMS: Readonly<Record<string, SignInProblem>> = {
  INVALID_EMAIL_OR_PASSWORD: {
    title: 'Address and password do not belong together',
    advice: 'Check both. Who has forgotten the password asks an administrator for a new link.',
  },
  INVALID_EMAIL: {
    title: 'That is no e-mail address',
    advice: 'Write it in full, as in ada@newsroom.example.',
  },
  INVALID_CODE: {
    title: 'That code is not the right one',
    advice: 'Codes of the app change every 30 seconds: write the one that it shows now.',
  },
  INVALID_BACKUP_CODE: {
    title: 'That backup code is not one of yours',
    advice: 'Each works once. Write it with its hyphen, as it was shown.',
  },
  INVALID_TWO_FACTOR_COOKIE: {
    title: 'The password was too long ago',
    advice: 'Begin again: write address and password, then the code.',
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    title: 'Too many wrong codes',
    advice: 'Begin again: write address and password, then the code.',
  },
  ACCOUNT_TEMPORARILY_LOCKED: {
    title: 'Too many wrong codes',
    advice: 'This account takes no codes for a while. Try again later.',
  },
  SUSPENDED: {
    title: 'This account is suspended',
    advice: 'An administrator has closed it. Ask them to open it again.',
  },
  NO_ACCOUNT: {
    title: 'Nobody on staff has that address',
    advice: 'Ask an administrator for an invitation to the address that you signed in with.',
  },
  OIDC_FAILED: {
    title: 'The other service did not vouch for you',
    advice: 'Try once more, or sign in with your password.',
  },
  OIDC_UNAVAILABLE: {
    title: 'The other service does not answer',
    advice: 'Try again in a few seconds, or sign in with your password.',
  },
  SILENT,
  SERVICE_UNAVAILABLE: SILENT,
};

/** The words for a problem that an address names by its code; null where it names none. */
export function signInProblem(code: string | null, wait: string | null): SignInProblem | null {
  if (code === null) return null;
  if (code === 'TOO_MANY_REQUESTS') {
    return { title: 'Too many tries', advice: `Try again in ${waitWords(Number(wait))}.` };
  }
  return (
    PROBLEMS[code] ?? {
      title: 'That did not work',
      advice: 'Try again. If it goes on, tell an administrator what you did.',
    }
  );
}

/** The parameters that tell a problem to the page after the form. */
export function problemParameters({ code, wait }: Pick<Refusal, 'code' | 'wait'>): string {
  const parameters = new URLSearchParams({ problem: code });
  if (wait !== null) parameters.set('wait', String(wait));
  return parameters.toString();
}

function waitWords(seconds: number): string {
  if (!Number.isInteger(seconds) || seconds < 1) return 'a minute';
  if (seconds < 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
