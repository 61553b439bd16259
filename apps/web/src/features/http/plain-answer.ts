import type { GatewayFailure } from '@/features/gateway/gateway-answer.ts';

/** Why an address that is not a page gives no file, in plain words. */
export const plainAnswer = (
  status: 400 | 401 | 403 | 404 | 503,
  text: string,
  headers: Record<string, string> = {},
): Response =>
  new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });

/** The answer where the gateway gave nothing to make a file of. */
export const troubleAnswer = (failure: GatewayFailure): Response =>
  failure.kind === 'REFUSED'
    ? plainAnswer(400, failure.reasons.join('\n'))
    : plainAnswer(503, 'The ledger does not answer. Try again in a few seconds.', {
        'retry-after': '5',
      });
