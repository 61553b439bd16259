import { ErrorMessage, PageTitle } from '@headcount/ui';
import type { ReactNode } from 'react';
import { answerWith } from '@/features/http/answer-with.ts';
import type { StaffFailure } from '../gateway/staff-answer.ts';
import { signInHref } from '../sign-in/local-path.ts';

/** An empty reference is the page's own address, its parameters included (RFC 3986, 4.4). */
const SAME_ADDRESS = '';

/** What stands in place of a page of the newsroom that the gateway gave nothing for. */
export const StaffTrouble = ({ failure }: { failure: StaffFailure }) => {
  switch (failure.kind) {
    case 'FORBIDDEN':
      answerWith(403);
      return (
        <Trouble title="This part of the newsroom is not yours" about="A right is missing">
          <Reasons reasons={failure.reasons} />
          <p>
            An administrator can change your role. <a href="/admin">Back to the desk</a>
          </p>
        </Trouble>
      );
    case 'REFUSED':
      answerWith(400);
      return (
        <Trouble title="This address cannot be read" about="A part of it was not understood">
          <Reasons reasons={failure.reasons} />
        </Trouble>
      );
    case 'UNAUTHENTICATED':
      return (
        <Trouble title="You are signed out" about="Your session has ended">
          <p>
            <a href={signInHref(null)}>Sign in</a>
          </p>
        </Trouble>
      );
    case 'SILENT':
      answerWith(503);
      return (
        <Trouble title="The ledger does not answer" about="This page cannot be drawn just now">
          <p>
            Nothing is lost that was saved. <a href={SAME_ADDRESS}>Try again</a> in a few seconds.
          </p>
        </Trouble>
      );
  }
};

const Trouble = ({
  title,
  about,
  children,
}: {
  title: string;
  about: string;
  children: ReactNode;
}) => (
  <div className="flex flex-col gap-3 py-4">
    <PageTitle>{title}</PageTitle>
    <ErrorMessage title={about}>{children}</ErrorMessage>
  </div>
);

const Reasons = ({ reasons }: { reasons: readonly string[] }) =>
  reasons.map((reason) => <p key={reason}>{reason}</p>);
