import { PageTitle } from '@headcount/ui';
import type { Metadata } from 'next';
import { QuoteForm } from '@/features/admin/records/quote/quote-form.tsx';
import { NEW_QUOTE } from '@/features/admin/records/quote/quote-values.ts';

export const metadata: Metadata = { title: 'New quotation' };

export default function NewQuotePage() {
  return (
    <div className="flex flex-col gap-4 py-4">
      <PageTitle>New quotation</PageTitle>
      <QuoteForm opened={{ key: null, version: null, values: NEW_QUOTE }} />
    </div>
  );
}
