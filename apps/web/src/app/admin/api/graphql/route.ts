import { passOnWrite } from '@/features/admin/proxy/pass-on.ts';

/** The gateway takes no larger body from staff either. */
const BODY_LIMIT = 5 * 1024 * 1024;

/** The staff schema under the site's origin. */
export const POST = (request: Request): Promise<Response> =>
  passOnWrite(request, '/graphql', BODY_LIMIT);
