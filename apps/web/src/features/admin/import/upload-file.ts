import { z } from 'zod';

const answer = z.object({ id: z.string().optional(), message: z.string().optional() });
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Sends a file as it is; gives its id, or why it was not taken. */
export async function uploadFile(
  file: File,
): Promise<{ readonly id: string } | { readonly reason: string }> {
  try {
    const response = await fetch('/admin/api/files', {
      method: 'POST',
      headers: {
        'content-type': file.type || 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
      credentials: 'same-origin',
    });
    const body: unknown = await response.json();
    const { id, message } = answer.parse(body);
    if (id !== undefined) return { id };
    const refused = refusal.safeParse(body);
    return { reason: refused.data?.errors[0]?.message ?? message ?? 'The file was not taken.' };
  } catch {
    return { reason: 'The file did not arrive whole. Send it again.' };
  }
}
