import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/**
 * The HTTP response that the code running now is drawing.
 *
 * Next draws `notFound()` and `error.tsx` in the browser only, so that a reader without JavaScript
 * gets an empty page, and a page has no way to set its own status. Node announces each request on
 * a diagnostics channel; we keep its response at hand so that a page can say 404 or 503 and still
 * be drawn on the server. Kept on `globalThis`: Next loads this module once for each bundle.
 */
const held = globalThis as { headcountResponses?: AsyncLocalStorage<ServerResponse> };

/** Follows every request from now on. Called once, when the server starts. */
export function followResponses(): void {
  if (held.headcountResponses) return;
  const responses = new AsyncLocalStorage<ServerResponse>();
  held.headcountResponses = responses;
  subscribe('http.server.request.start', (message) => {
    responses.enterWith((message as { response: ServerResponse }).response);
  });
}

/** The response in flight; undefined where nothing follows them or the headers have been sent. */
export function responseInFlight(): ServerResponse | undefined {
  const response = held.headcountResponses?.getStore();
  return response?.headersSent ? undefined : response;
}
