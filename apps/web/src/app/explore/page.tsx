import { PageTitle, Standfirst } from '@headcount/ui';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AsOfControl } from '@/features/as-of/as-of-control.tsx';
import { askExplorer } from '@/features/explore/ask-explorer.ts';
import { explorerHref, isCanonical } from '@/features/explore/explorer-href.ts';
import { ExplorerFilters } from '@/features/explore/explorer-filters.tsx';
import { ParameterProblems } from '@/features/explore/parameter-problems.tsx';
import { parseExplorerState } from '@/features/explore/parse-explorer-state.ts';
import { ReportTable } from '@/features/explore/report-table.tsx';
import { answerWith } from '@/features/http/answer-with.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { SitePage } from '@/features/site/site-page.tsx';

export async function generateMetadata({
  searchParams,
}: {
  searchParams: SearchParams;
}): Promise<Metadata> {
  const { state } = parseExplorerState(await searchParams);
  return {
    title: 'Explore the reports',
    description:
      'Every report of the ledger, filtered, added up where that is allowed, to download.',
    alternates: { canonical: explorerHref(state) },
  };
}

export default async function ExplorePage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await searchParams;
  const { state, problems } = parseExplorerState(parameters);
  // A form sends every field, chosen or not: the view has one address, which says what was chosen.
  if (problems.length === 0 && !isCanonical(parameters, state)) redirect(explorerHref(state));
  const answer = await askExplorer(state);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  if (problems.length > 0) answerWith(400);

  return (
    <SitePage section="explore">
      <div className="flex flex-col gap-5 py-6">
        <header className="flex flex-col gap-2">
          <PageTitle>Explore the reports</PageTitle>
          <Standfirst>
            Who said how many, about which border and which days. Nothing here is a truth; each line
            is what one source said.
          </Standfirst>
        </header>
        <ParameterProblems problems={problems} />
        <AsOfControl asOf={state.asOf} todayHref={explorerHref({ ...state, asOf: null })} />
        <ExplorerFilters state={state} problems={problems} query={answer.data} />
        <ReportTable state={state} crossings={answer.data.crossings} />
      </div>
    </SitePage>
  );
}
