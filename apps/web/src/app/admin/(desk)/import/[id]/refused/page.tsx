import { EmptyState, Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { ImportHead } from '@/features/admin/import/import-head.tsx';
import { importRefusedPage } from '@/features/admin/import/import-queries.ts';
import { counted, formatCount } from '@/features/admin/import/import-words.ts';
import { RefusedTable } from '@/features/admin/import/refused-table.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

export const metadata: Metadata = { title: 'Refused rows' };

const PAGE = 50;

export default async function RefusedPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}) {
  const { id } = await params;
  const from = readPlace(await readParam(searchParams, 'from'));
  const answer = await askStaff(importRefusedPage, { id, from });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const job = answer.data.importJob;
  if (!job) notFound();
  const { refusals } = job;
  const listed = job.report?.listed ?? refusals.length;
  const refused = job.report?.refused ?? listed;
  const address = (place: number) => `/admin/import/${id}/refused?from=${place}`;
  return (
    <div className="flex flex-col gap-4 py-4">
      <ImportHead job={job} step="refused" />
      {refusals.length === 0 ? (
        <EmptyState title="No refused row stands here" />
      ) : (
        <>
          <p className="font-sans text-note">
            <a href={`/admin/api/imports/${id}/refused`} download>
              {counted(listed, 'refused row')} as CSV
            </a>
            {refused > listed && `; ${formatCount(refused)} were refused in all`}
          </p>
          <RefusedTable refusals={refusals} from={from} />
          <Pagination
            summary={`Refused rows ${formatCount(from + 1)}–${formatCount(from + refusals.length)} of ${formatCount(listed)}`}
            previousHref={from > 0 ? address(Math.max(0, from - PAGE)) : undefined}
            nextHref={from + PAGE < listed ? address(from + PAGE) : undefined}
          />
        </>
      )}
    </div>
  );
}

/** A place in the list; the first where it is none. */
const readPlace = (text: string | null): number =>
  text !== null && /^\d{1,7}$/.test(text) ? Number(text) : 0;
