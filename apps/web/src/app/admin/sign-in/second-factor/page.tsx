import { Button, ErrorMessage, Field, TextInput } from '@headcount/ui';
import type { Metadata } from 'next';
import { Entrance } from '@/features/admin/sign-in/entrance.tsx';
import { localPath, signInHref } from '@/features/admin/sign-in/local-path.ts';
import { signInProblem } from '@/features/admin/sign-in/sign-in-problem.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

export const metadata: Metadata = { title: 'Second factor' };

export default async function SecondFactorPage({ searchParams }: { searchParams: SearchParams }) {
  const to = localPath(await readParam(searchParams, 'to'));
  const problem = signInProblem(
    await readParam(searchParams, 'problem'),
    await readParam(searchParams, 'wait'),
  );

  return (
    <Entrance title="One code more">
      {problem && <ErrorMessage title={problem.title}>{problem.advice}</ErrorMessage>}
      <form action="/admin/api/sign-in/second-factor" method="post" className="flex flex-col gap-3">
        <input type="hidden" name="to" value={to} />
        <Field
          label="Code"
          htmlFor="code"
          hint="The six digits that your app shows now, or one of your backup codes."
        >
          <TextInput
            id="code"
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby="code-hint"
            required
          />
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary">
            Go on
          </Button>
          <a className="font-sans text-note" href={signInHref(to)}>
            Begin again
          </a>
        </div>
      </form>
    </Entrance>
  );
}
