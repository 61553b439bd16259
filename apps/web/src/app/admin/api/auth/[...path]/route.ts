import { passOnRead, passOnWrite } from '@/features/admin/proxy/pass-on.ts';

const BODY_LIMIT = 16 * 1024;

/** The ways to prove who one is, under the site's origin. */
export const GET = (request: Request): Promise<Response> => passOnRead(request, pathOf(request));

/** The ways to prove who one is, under the site's origin. */
export const POST = (request: Request): Promise<Response> =>
  passOnWrite(request, pathOf(request), BODY_LIMIT);

const ROAD = '/admin/api/auth/';

/** The path as the browser sent it, nothing in it decoded; one that leads off the road ends there. */
function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `/auth/${pathname.startsWith(ROAD) ? pathname.slice(ROAD.length) : ''}${search}`;
}
