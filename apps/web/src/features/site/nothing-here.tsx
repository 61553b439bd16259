import { PageTitle } from '@headcount/ui';
import { SitePage } from './site-page.tsx';
import type { Section } from './site-page.tsx';

/**
 * What an address that leads to nothing shows. It sets no status: Next draws `not-found.tsx` along
 * with every page, in case it is needed.
 */
export const NothingHere = ({
  what = 'page',
  section,
}: {
  /** What was looked for: "article", "report". */
  what?: string;
  section?: Section;
}) => (
  <SitePage {...(section && { section })}>
    <div className="flex flex-col gap-4 py-8">
      <PageTitle>There is no such {what}</PageTitle>
      <div className="prose">
        <p>
          No {what} has this address, or none had it at the moment you asked about. Records are
          never deleted here: a mistyped address is the likeliest reason.
        </p>
        <ul>
          <li>
            <a href="/">All articles</a>
          </li>
          <li>
            <a href="/explore">Every report of the ledger</a>
          </li>
          <li>
            <a href="/sources">Every source</a>
          </li>
        </ul>
      </div>
    </div>
  </SitePage>
);
