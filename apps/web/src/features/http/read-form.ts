import { readLimitedBody } from './limited-body.ts';

const FORM = 'application/x-www-form-urlencoded';

/** Reads a form that a page sent without JavaScript; null where it is none or longer than `limit` bytes. */
export async function readForm(request: Request, limit: number): Promise<URLSearchParams | null> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== FORM) return null;
  const body = await readLimitedBody(request, limit);
  return body && new URLSearchParams(body.toString('utf8'));
}
