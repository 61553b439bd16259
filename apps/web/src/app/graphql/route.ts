import type { NextRequest } from 'next/server';
import { env } from '@/env.ts';
import { reportSilence } from '@/features/gateway/report-silence.ts';
import { forwardHeaders } from '@/features/http/forward-headers.ts';
import { readLimitedBody } from '@/features/http/limited-body.ts';

/** The gateway takes no larger body either. */
const BODY_LIMIT = 100 * 1024;

/** A little longer than the gateway's own deadline, so that its answer is the one that is heard. */
const DEADLINE = 12_000;

/** The gateway under the site's origin. */
export async function POST(request: NextRequest): Promise<Response> {
  const body = await readLimitedBody(request, BODY_LIMIT);
  if (!body) return refusal(413, 'The body may be at most 100 KB long.');
  return forward(request, body);
}

/** The gateway under the site's origin. */
export const GET = (request: NextRequest): Promise<Response> => forward(request);

async function forward(request: NextRequest, body?: Buffer): Promise<Response> {
  try {
    const answer = await fetch(`${env.graphqlUrl}${request.nextUrl.search}`, {
      method: request.method,
      headers: forwardHeaders(request.headers),
      ...(body && { body: new Uint8Array(body) }),
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(DEADLINE)]),
    });
    return new Response(answer.body, {
      status: answer.status,
      headers: forwardHeaders(answer.headers),
    });
  } catch (error) {
    reportSilence(error);
    return refusal(503, 'The ledger does not answer. Try again in a few seconds.', {
      'retry-after': '5',
    });
  }
}

/** An error as GraphQL clients expect one, since a body that is not JSON would hide the reason. */
const refusal = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ errors: [{ message }] }, { status, headers });
