import { passOnRead } from '@/features/admin/proxy/pass-on.ts';

/**
 * A stored file. Whatever it is, it was made elsewhere: the browser saves it, and what it opens of it
 * runs no script and speaks with nobody.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const answer = await passOnRead(request, `/files/${encodeURIComponent(id)}`);
  if (!answer.headers.get('content-disposition')?.startsWith('attachment')) {
    answer.headers.set('content-disposition', 'attachment');
  }
  answer.headers.set('content-security-policy', "default-src 'none'; sandbox");
  return answer;
}
