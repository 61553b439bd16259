import { env } from '@/env.ts';
import { readLimitedBody } from '@/features/http/limited-body.ts';
import { askNewsroom } from './ask-newsroom.ts';
import { isSameOrigin } from '@/features/http/is-same-origin.ts';
import { answeredHeaders } from './newsroom-headers.ts';
import { refuse, refuseSilence, refuseStranger } from './refuse.ts';

/** Passes a read on to the gateway, and its answer back as it comes. */
export async function passOnRead(request: Request, path: string): Promise<Response> {
  return passBack(await askNewsroom(request, path));
}

/** Passes a change on: only from a page of this site, and only up to `limit` bytes. */
export async function passOnWrite(
  request: Request,
  path: string,
  limit: number,
): Promise<Response> {
  if (!isSameOrigin(request.headers, env.siteUrl)) return refuseStranger();
  const body = await readLimitedBody(request, limit);
  if (!body) return refuse(413, 'TOO_LARGE', `The body may be at most ${limit / 1024} KB long.`);
  return passBack(await askNewsroom(request, path, { body: new Uint8Array(body) }));
}

/** Passes a file on as it arrives: the gateway counts its bytes and holds it to a limit. */
export async function passOnStream(request: Request, path: string): Promise<Response> {
  if (!isSameOrigin(request.headers, env.siteUrl)) return refuseStranger();
  return passBack(await askNewsroom(request, path, { body: request.body }));
}

const passBack = (answer: Response | null): Response =>
  answer
    ? new Response(answer.body, { status: answer.status, headers: answeredHeaders(answer.headers) })
    : refuseSilence();
