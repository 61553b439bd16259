import { ErrorMessage, PageTitle } from '@headcount/ui';
import { answerWith } from '@/features/http/answer-with.ts';
import { SitePage } from './site-page.tsx';

/** An empty reference is the page's own address, its parameters included (RFC 3986, 4.4). */
const SAME_ADDRESS = '';

/** The page when the gateway does not answer: says so with status 503, and how to go on. */
export const LedgerSilent = () => {
  answerWith(503);
  return (
    <SitePage>
      <div className="flex flex-col gap-4 py-8">
        <PageTitle>The ledger does not answer</PageTitle>
        <ErrorMessage title="This page cannot be drawn just now">
          <p>
            Articles and figures come from the ledger, and it did not reply in time. Nothing is
            lost, and nothing is wrong with the address. Try again in a few seconds.
          </p>
          <p className="pt-1">
            <a href={SAME_ADDRESS}>Try again</a>
          </p>
        </ErrorMessage>
      </div>
    </SitePage>
  );
};
