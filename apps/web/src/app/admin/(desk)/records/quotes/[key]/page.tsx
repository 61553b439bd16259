import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askStaff } from '@/features/admin/gateway/ask-staff.ts';
import { RecordRoom } from '@/features/admin/records/form/record-room.tsx';
import { openQuote } from '@/features/admin/records/quote/open-quote.ts';
import { QuoteForm } from '@/features/admin/records/quote/quote-form.tsx';
import { StaffTrouble } from '@/features/admin/shell/staff-trouble.tsx';
import { graphql } from '@/generated/staff/index.ts';

export const metadata: Metadata = { title: 'Quotation' };

const quoteRoom = graphql(`
  query QuoteRoom($kind: RecordKind!, $key: String!) {
    quote(key: $key) {
      key
      version
      speaker
      deprecatedReason
      ...QuoteForm_quote
    }
    ...RecordRoom
  }
`);

export default async function QuoteRoomPage({ params }: { params: Promise<{ key: string }> }) {
  const key = decodeURIComponent((await params).key);
  const answer = await askStaff(quoteRoom, { kind: 'QUOTE', key });
  if (!answer.isGiven) return <StaffTrouble failure={answer.failure} />;
  const { quote } = answer.data;
  if (!quote) notFound();
  return (
    <RecordRoom
      kind="QUOTE"
      recordKey={quote.key}
      title={`Quotation of ${quote.speaker}`}
      publicAddress={`/quotes/${quote.key}`}
      deprecation={{ reason: quote.deprecatedReason ?? null }}
      around={answer.data}
    >
      <QuoteForm key={quote.version} opened={openQuote(quote)} />
    </RecordRoom>
  );
}
