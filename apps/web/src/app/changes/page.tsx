import { PageTitle, Standfirst } from '@headcount/ui';
import type { Metadata } from 'next';
import { ArrivedRecords } from '@/features/changes/arrived-records.tsx';
import { askChanges } from '@/features/changes/changes-query.ts';
import { DaysForm } from '@/features/changes/days-form.tsx';
import { MovedFigures } from '@/features/changes/moved-figures.tsx';
import { ReplacedReports } from '@/features/changes/replaced-reports.tsx';
import { RevisedRecords } from '@/features/changes/revised-records.tsx';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { SitePage } from '@/features/site/site-page.tsx';
import { formatDay } from '@/features/words/format-day.ts';

interface Props {
  searchParams: SearchParams;
}

/** What was asked; the answer is null until both days are chosen. */
async function readChanges(searchParams: SearchParams) {
  const from = await readParam(searchParams, 'from');
  const to = await readParam(searchParams, 'to');
  return { from, to, answer: from && to ? await askChanges(from, to) : null };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { answer } = await readChanges(searchParams);
  if (answer && !answer.isGiven) return metadataWithoutRecord(answer);
  return {
    title: 'What changed',
    description: 'What the ledger learnt between two days, and which figures moved by it.',
    alternates: { canonical: '/changes' },
    ...(answer && { robots: { index: false } }),
  };
}

export default async function ChangesPage({ searchParams }: Props) {
  const { from, to, answer } = await readChanges(searchParams);
  if (answer && !answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const diff = answer?.data.ledgerDiff;

  return (
    <SitePage>
      <div className="flex flex-col gap-6 py-6">
        <header className="flex flex-col gap-2">
          <PageTitle>What changed</PageTitle>
          <Standfirst>
            {diff
              ? `What the ledger learnt from the end of ${formatDay(diff.from)} to the end of ${formatDay(diff.to)}.`
              : 'Nothing is deleted from the ledger: choose two days to see what arrived between them, what was revised or taken back, and which figures moved.'}
          </Standfirst>
        </header>
        <div className="max-w-[48rem]">
          <DaysForm from={from} to={to} />
        </div>
        {diff && (
          <>
            <MovedFigures diff={diff} />
            <ArrivedRecords diff={diff} />
            <RevisedRecords diff={diff} />
            <ReplacedReports diff={diff} />
          </>
        )}
      </div>
    </SitePage>
  );
}
