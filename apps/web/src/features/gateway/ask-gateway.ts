import type { TypedDocumentString } from '@/generated/graphql.ts';
import { env } from '@/env.ts';
import type { GatewayAnswer } from './gateway-answer.ts';
import { parseAnswer } from './parse-answer.ts';
import { reportSilence } from './report-silence.ts';

/** A page is drawn within this many milliseconds or says that the ledger does not answer. */
const DEADLINE = 8_000;

/**
 * Asks the gateway once. Nothing is kept, neither data nor failures, and nothing is tried twice: a
 * gateway in trouble is not helped by more requests, and the reader's next request asks afresh.
 */
export async function askGateway<TData, TVariables>(
  operation: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  headers: Readonly<Record<string, string>> = {},
): Promise<GatewayAnswer<TData>> {
  try {
    const response = await fetch(env.graphqlUrl, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
      cache: 'no-store',
      signal: AbortSignal.timeout(DEADLINE),
    });
    const answer = parseAnswer<TData>(response.status, await response.text());
    if (!answer.isGiven && answer.failure.kind === 'SILENT') {
      reportSilence(`status ${response.status}`);
    }
    return answer;
  } catch (error) {
    reportSilence(error);
    return { isGiven: false, failure: { kind: 'SILENT' } };
  }
}
