import { passOnRead, passOnWrite } from '@/features/admin/proxy/pass-on.ts';

const BODY_LIMIT = 16 * 1024;

/** For whom an invitation is. */
export const GET = (request: Request): Promise<Response> =>
  passOnRead(request, `/welcome${new URL(request.url).search}`);

/** Makes the account that an invitation is for, and signs in. */
export const POST = (request: Request): Promise<Response> =>
  passOnWrite(request, '/welcome', BODY_LIMIT);
