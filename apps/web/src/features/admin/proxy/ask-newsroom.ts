import { env } from '@/env.ts';
import { reportSilence } from '@/features/gateway/report-silence.ts';
import { askedHeaders } from './newsroom-headers.ts';

/** A little longer than the gateway's own deadline, so that its answer is the one that is heard. */
const DEADLINE = 12_000;

/**
 * Passes a browser's request on to the newsroom's part of the gateway; null where it does not answer.
 * A stream takes as long as it takes, and is given up when the browser gives up.
 */
export async function askNewsroom(
  request: Request,
  path: string,
  send: {
    body?: Uint8Array<ArrayBuffer> | string | ReadableStream | null;
    contentType?: string;
  } = {},
): Promise<Response | null> {
  const { body = null, contentType } = send;
  const headers = askedHeaders(request.headers);
  const isStream = body instanceof ReadableStream;
  if (!isStream) headers.delete('content-length');
  if (contentType) headers.set('content-type', contentType);
  const waiting = isStream ? [] : [AbortSignal.timeout(DEADLINE)];
  try {
    return await fetch(`${env.staffUrl}${path}`, {
      method: request.method,
      headers,
      body,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.any([request.signal, ...waiting]),
      // Required for a body that is a stream; the types of fetch do not know it yet.
      ...(isStream && { duplex: 'half' }),
    });
  } catch (error) {
    if (!request.signal.aborted) reportSilence(error);
    return null;
  }
}
