import type { Metadata } from 'next';
import type { GatewayAnswer } from '@/features/gateway/gateway-answer.ts';
import { metadataWithoutRecord } from '@/features/site/metadata-without-record.ts';
import { askNotice } from './notice-query.ts';

/** The metadata of an address where readers can read no article: of its notice, where one stands. */
export async function metadataOfMissing(
  slug: string,
  answer: GatewayAnswer<unknown>,
): Promise<Metadata> {
  const asked = answer.isGiven ? await askNotice(slug) : answer;
  const notice = asked.isGiven ? asked.data.articleNotice : null;
  if (!notice) return metadataWithoutRecord(answer);
  const what = notice.kind === 'RECALLED' ? 'Recalled' : 'Withdrawn';
  return {
    title: notice.headline === null ? `${what} article` : `${what}: ${notice.headline}`,
    robots: { index: false },
  };
}
