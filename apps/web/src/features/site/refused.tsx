import { ErrorMessage, PageTitle } from '@headcount/ui';
import { answerWith } from '@/features/http/answer-with.ts';
import { SitePage } from './site-page.tsx';

/** The page for arguments that the gateway would not take, with its reasons and status 400. */
export const Refused = ({ reasons }: { reasons: readonly string[] }) => {
  answerWith(400);
  return (
    <SitePage>
      <div className="flex flex-col gap-4 py-8">
        <PageTitle>This address cannot be read</PageTitle>
        <ErrorMessage title="A part of the address was not understood">
          <ul className="flex flex-col gap-1">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </ErrorMessage>
      </div>
    </SitePage>
  );
};
