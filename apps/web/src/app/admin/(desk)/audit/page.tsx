import { EmptyState, PageTitle, Pagination } from '@headcount/ui';
import type { Metadata } from 'next';
import { AuditForm } from '@/features/admin/audit/audit-form.tsx';
import { auditPage } from '@/features/admin/audit/audit-query.ts';
import {
  auditParameters,
  readAuditSearch,
  toAuditFilter,
} from '@/features/admin/audit/audit-search.ts';
import { AuditTable } from '@/features/admin/audit/audit-table.tsx';
import { auditWords } from '@/features/admin/audit/audit-words.ts';
import { ChainState } from '@/features/admin/audit/chain-state.tsx';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { shownOf } from '@/features/words/shown-of.ts';
import { readParam } from '@/features/http/search-params.ts';
import type { SearchParams } from '@/features/http/search-params.ts';

export const metadata: Metadata = { title: 'Audit' };

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const search = readAuditSearch(await searchParams);
  const today = new Date().toISOString().slice(0, 10);
  const { filter, faults } = toAuditFilter(search, today);
  const after = await readParam(searchParams, 'after');
  const address = auditParameters(search);
  const answer = await askStaff(auditPage, {
    filter,
    after,
    first: 50,
    withChain: address === '' && after === null,
  });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { auditEntries, auditChain } = answer.data;
  const entries = auditEntries.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = auditEntries.pageInfo;

  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>Audit</PageTitle>
      {auditChain && <ChainState chain={auditChain} />}
      <AuditForm search={search} faults={faults} />
      {search.actor && (
        <p className="font-sans text-note">
          Only what {entries[0]?.actorName ?? 'this person'} did.{' '}
          <a href={`/admin/audit?${auditParameters({ ...search, actor: '' })}`}>Everybody</a>
        </p>
      )}
      {search.subject && (
        <p className="font-sans text-note">
          Only what was done to {auditWords(search.kind).toLowerCase()} {search.subject}.{' '}
          <a href={`/admin/audit?${auditParameters({ ...search, kind: '', subject: '' })}`}>
            Everything
          </a>
        </p>
      )}
      {entries.length === 0 ? (
        <EmptyState title="No entry fits">
          Every act of the newsroom is written down here. Look for fewer words, or over more days.
        </EmptyState>
      ) : (
        <>
          <AuditTable entries={entries} />
          <Pagination
            summary={shownOf(entries.length, auditEntries.totalCount, 'entry', 'entries')}
            nextHref={
              hasNextPage && endCursor
                ? `/admin/audit?${new URLSearchParams([...new URLSearchParams(address), ['after', endCursor]])}`
                : undefined
            }
          />
          <p className="flex flex-wrap gap-x-2 font-sans text-note text-muted">
            All {auditEntries.totalCount} as{' '}
            {['csv', 'jsonl'].map((format) => (
              <a key={format} href={`/admin/api/audit?${auditParameters(search)}&format=${format}`}>
                {format === 'csv' ? 'CSV' : 'JSON lines'}
              </a>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
