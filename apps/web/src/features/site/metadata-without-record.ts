import type { Metadata } from 'next';
import type { GatewayAnswer } from '@/features/gateway/gateway-answer.ts';

/** The metadata of a page whose record the gateway did not give; no search engine should keep it. */
export function metadataWithoutRecord(answer: GatewayAnswer<unknown>): Metadata {
  return { title: titleOf(answer), robots: { index: false } };
}

function titleOf(answer: GatewayAnswer<unknown>): string {
  if (answer.isGiven) return 'Nothing here';
  return answer.failure.kind === 'SILENT'
    ? 'The ledger does not answer'
    : 'This address cannot be read';
}
