import { DefinitionList } from '@headcount/ui';
import type { Metadata } from 'next';
import { cache } from 'react';
import { env } from '@/env.ts';
import { graphql } from '@/generated/index.ts';
import { AsOfControl } from '@/features/as-of/as-of-control.tsx';
import { CitationText } from '@/features/citation/citation-text.tsx';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { readPageRequest } from '@/features/http/read-page-request.ts';
import type { SearchParams } from '@/features/http/search-params.ts';
import { QuotedWords } from '@/features/quote/quoted-words.tsx';
import { quoteParticulars } from '@/features/quote/quote-particulars.tsx';
import { GatewayTrouble } from '@/features/site/gateway-trouble.tsx';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { MissingRecord } from '@/features/site/missing-record.tsx';
import { SitePage } from '@/features/site/site-page.tsx';

const quotePage = graphql(`
  query QuotePage($key: String!, $asOf: DateTime) {
    quote(key: $key, asOf: $asOf) {
      key
      text
      speaker
      ...QuotedWords_quote
      ...QuoteParticulars_quote
      citation {
        ...CitationText_citation
      }
    }
  }
`);

const askQuote = cache((key: string, asOf: string | null) => askGateway(quotePage, { key, asOf }));

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askQuote(id, asOf);
  const quote = answer.isGiven ? answer.data.quote : null;
  if (!quote) return metadataWithoutRecord(answer);
  return {
    title: `${quote.speaker}: “${quote.text}”`,
    description: `The words of ${quote.speaker}, where they were said and where they were read.`,
    alternates: { canonical: `/quotes/${quote.key}` },
  };
}

export default async function QuotePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { asOf } = await readPageRequest(searchParams);
  const answer = await askQuote(id, asOf);
  if (!answer.isGiven) return <GatewayTrouble failure={answer.failure} />;
  const { quote } = answer.data;
  if (!quote) return <MissingRecord what="quotation" section="sources" />;
  const address = `/quotes/${quote.key}`;

  return (
    <SitePage section="sources">
      <div className="flex flex-col gap-6 py-6">
        <h1 className="sr-only">A quotation of {quote.speaker}</h1>
        <AsOfControl asOf={asOf} todayHref={address} />
        <QuotedWords quote={quote} variant="display" asOf={asOf} isOwnPage />
        <div className="max-w-[48rem]">
          <DefinitionList items={quoteParticulars(quote, asOf)} />
        </div>
        <CitationText citation={quote.citation} address={`${env.siteUrl}${address}`} />
      </div>
    </SitePage>
  );
}
