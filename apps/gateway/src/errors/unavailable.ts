import { GraphQLError } from 'graphql';

/** Seconds after which a client may try again. */
const RETRY_AFTER = '2';

/** The error for a database that does not answer: HTTP 503 with `Retry-After`, and no word of why. */
export function unavailable(cause: unknown): GraphQLError {
  return new GraphQLError('The ledger cannot be read at the moment. Please try again shortly.', {
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
    extensions: {
      code: 'SERVICE_UNAVAILABLE',
      http: { status: 503, headers: new Map([['retry-after', RETRY_AFTER]]) },
    },
  });
}
