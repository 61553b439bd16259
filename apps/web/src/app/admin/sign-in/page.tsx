import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { Entrance } from '@/features/admin/sign-in/entrance.tsx';
import { findOidcName } from '@/features/admin/sign-in/find-oidc-name.ts';
import { localPath } from '@/features/admin/sign-in/local-path.ts';
import { signInProblem } from '@/features/admin/sign-in/sign-in-problem.ts';
import { TYPED_EMAIL } from '@/features/admin/sign-in/typed-email.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const problem = signInProblem(
    await readParam(searchParams, 'problem'),
    await readParam(searchParams, 'wait'),
  );
  const to = localPath(await readParam(searchParams, 'to'));
  const oidcName = await findOidcName();
  const hasLeft = (await readParam(searchParams, 'left')) !== null;
  const typedEmail = problem && (await cookies()).get(TYPED_EMAIL)?.value;

  return (
    <Entrance title="Sign in">
      {problem && <ErrorMessage title={problem.title}>{problem.advice}</ErrorMessage>}
      {hasLeft && !problem && <p className="font-sans text-note text-muted">You are signed out.</p>}
      <form action="/admin/api/sign-in" method="post" className="flex flex-col gap-3">
        <input type="hidden" name="to" value={to} />
        <Field label="E-mail address" htmlFor="email">
          <TextInput
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={typedEmail ?? ''}
            required
          />
        </Field>
        <Field label="Password" htmlFor="password">
          <TextInput
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </Field>
        <div>
          <Button type="submit" variant="primary">
            Sign in
          </Button>
        </div>
      </form>
      {oidcName && (
        <p className="border-t border-hairline pt-3">
          <a className="button" href={`/admin/api/auth/oidc?to=${encodeURIComponent(to)}`}>
            Sign in with {oidcName}
          </a>
        </p>
      )}
    </Entrance>
  );
}
