import { passOnStream } from '@/features/admin/proxy/pass-on.ts';

/** Takes a file of evidence or a table, as a bare body that is never held in memory. */
export const POST = (request: Request): Promise<Response> => passOnStream(request, '/files');
