import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import { formatDay } from '@/features/words/format-day.ts';
import { ROLE_WORDS } from '../people/role-words.ts';
import type { Invitation } from './find-invitation.ts';
import type { WelcomeProblem } from './welcome-problem.ts';

/** For whom the link is, and the form that makes the account; it needs no JavaScript. */
export const WelcomeForm = ({
  token,
  invitation: { email, role, invitedBy, expiresAt },
  problem,
  typed,
}: {
  token: string;
  invitation: Invitation;
  problem: WelcomeProblem | null;
  /** What was typed before a fault was found. */
  typed: { name: string; email: string };
}) => {
  const faultOf = (field: WelcomeProblem['field']) =>
    problem?.field === field ? problem.words : undefined;

  return (
    <>
      <p className="font-sans text-note">
        {invitedBy ? (
          <>
            <b>{invitedBy}</b> invites you to be {ROLE_WORDS[role].a}.
          </>
        ) : (
          <>You are the first here, and will be {ROLE_WORDS[role].a}.</>
        )}{' '}
        {ROLE_WORDS[role].may} The link works once, until {formatDay(expiresAt)}.
      </p>
      {problem?.field === null && <ErrorMessage title={problem.words} />}
      <form action="/admin/api/welcome" method="post" className="flex flex-col gap-3">
        <input type="hidden" name="token" value={token} />
        <Field label="E-mail address" htmlFor="email" error={faultOf('email')}>
          {email === null ? (
            <TextInput
              id="email"
              name="email"
              type="email"
              autoComplete="username"
              defaultValue={typed.email}
              aria-invalid={faultOf('email') ? true : undefined}
              aria-describedby="email-error"
              required
            />
          ) : (
            <TextInput id="email" type="email" autoComplete="username" value={email} readOnly />
          )}
        </Field>
        <Field
          label="Your name"
          htmlFor="name"
          hint="Colleagues see it, and the audit keeps it."
          error={faultOf('name')}
        >
          <TextInput
            id="name"
            name="name"
            autoComplete="name"
            maxLength={100}
            defaultValue={typed.name}
            aria-invalid={faultOf('name') ? true : undefined}
            aria-describedby="name-hint name-error"
            required
          />
        </Field>
        <Field
          label="Password"
          htmlFor="password"
          hint="At least 12 characters. Longer is better than stranger: four words you will remember."
          error={faultOf('password')}
        >
          <TextInput
            id="password"
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={256}
            aria-invalid={faultOf('password') ? true : undefined}
            aria-describedby="password-hint password-error"
            required
          />
        </Field>
        <div>
          <Button type="submit" variant="primary">
            Enter the newsroom
          </Button>
        </div>
      </form>
    </>
  );
};
