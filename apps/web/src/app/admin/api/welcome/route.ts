import { passOnRead, passOnWrite } from '@/features/admin/proxy/pass-on.ts';
import { acceptInvitation } from '@/features/admin/welcome/accept-invitation.ts';

const BODY_LIMIT = 16 * 1024;

/** For whom an invitation is. */
export const GET = (request: Request): Promise<Response> =>
  passOnRead(request, `/welcome${new URL(request.url).search}`);

/** Makes the account that an invitation is for, and signs in: by the page's form, or as JSON. */
export const POST = (request: Request): Promise<Response> =>
  request.headers.get('content-type')?.startsWith('application/json')
    ? passOnWrite(request, '/welcome', BODY_LIMIT)
    : acceptInvitation(request);
