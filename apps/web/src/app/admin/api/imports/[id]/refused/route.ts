import { passOnRead } from '@/features/admin/proxy/pass-on.ts';

/** The refused rows of an import as CSV. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return passOnRead(request, `/imports/${encodeURIComponent(id)}/refused.csv`);
}
