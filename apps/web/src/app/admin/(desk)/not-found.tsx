import { EmptyState, PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Nothing here' };

/** Whoever mistypes an address stays in the newsroom. */
export default function NotFound() {
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>There is nothing at this address</PageTitle>
      <EmptyState title="Nothing is deleted here: a mistyped address is the likeliest reason">
        Find it among the <a href="/admin/records">records</a> or the{' '}
        <a href="/admin/articles">articles</a>, or press Ctrl K and type a few of its words.
      </EmptyState>
    </div>
  );
}
