import { responseInFlight } from './response-in-flight.ts';

/** Seconds after which a client may ask again when the ledger was silent. */
const RETRY_AFTER = '5';

/** Sets the status of the page being drawn. Without a response in flight the page stays a 200. */
export function answerWith(status: 400 | 403 | 404 | 410 | 503): void {
  const response = responseInFlight();
  if (!response) return;
  response.statusCode = status;
  if (status === 503) response.setHeader('Retry-After', RETRY_AFTER);
}
