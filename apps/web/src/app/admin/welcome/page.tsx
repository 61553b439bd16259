import { ErrorMessage } from '@headcount/ui';
import type { Metadata } from 'next';
import { Entrance } from '@/features/admin/sign-in/entrance.tsx';
import { findInvitation } from '@/features/admin/welcome/find-invitation.ts';
import { WelcomeForm } from '@/features/admin/welcome/welcome-form.tsx';
import { welcomeProblem } from '@/features/admin/welcome/welcome-problem.ts';
import { answerWith } from '@/features/http/answer-with.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

export const metadata: Metadata = { title: 'Welcome' };

export default async function WelcomePage({ searchParams }: { searchParams: SearchParams }) {
  const token = (await readParam(searchParams, 'token')) ?? '';
  const found = await findInvitation(token);
  if ('problem' in found) return <NoInvitation problem={found.problem} />;

  return (
    <Entrance title="Welcome to the newsroom">
      <WelcomeForm
        token={token}
        invitation={found.invitation}
        problem={welcomeProblem(await readParam(searchParams, 'problem'))}
        typed={{
          name: (await readParam(searchParams, 'name')) ?? '',
          email: (await readParam(searchParams, 'email')) ?? '',
        }}
      />
    </Entrance>
  );
}

const NoInvitation = ({ problem }: { problem: string }) => {
  if (problem === 'LINK_INVALID') {
    answerWith(410);
    return (
      <Entrance title="This link leads nowhere any more">
        <ErrorMessage title="It was used, taken back, or is too old">
          <p>
            A link works once and for a limited time. Whoever has an account already can{' '}
            <a href="/admin/sign-in">sign in</a>; whoever has none asks an administrator for a new
            link.
          </p>
        </ErrorMessage>
      </Entrance>
    );
  }
  answerWith(503);
  return (
    <Entrance title="The link cannot be read just now">
      <ErrorMessage title={welcomeProblem(problem)?.words ?? ''}>
        <p>The link stays good: open it again later.</p>
      </ErrorMessage>
    </Entrance>
  );
};
