import { z } from 'zod';
import { parseAnswer } from '@/features/gateway/parse-answer.ts';
import type { StaffAnswer } from './staff-answer.ts';

const errorsBody = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.object({ code: z.string().optional() }).optional(),
    }),
  ),
});

/**
 * Reads an answer of the staff endpoint. A missing right or a missing session outweighs whatever
 * else was answered: nothing is drawn of a page that may not be seen whole.
 */
export function parseStaffAnswer<TData>(status: number, body: string): StaffAnswer<TData> {
  if (status === 401) return { isGiven: false, failure: { kind: 'UNAUTHENTICATED' } };
  const errors = errorsIn(body);
  const coded = (code: string) => errors.filter((error) => error.extensions?.code === code);

  if (coded('UNAUTHENTICATED').length > 0) {
    return { isGiven: false, failure: { kind: 'UNAUTHENTICATED' } };
  }
  const forbidden = coded('FORBIDDEN');
  if (forbidden.length > 0) {
    const reasons = [...new Set(forbidden.map((error) => error.message))];
    return { isGiven: false, failure: { kind: 'FORBIDDEN', reasons } };
  }
  return parseAnswer<TData>(status, body);
}

function errorsIn(body: string) {
  try {
    const parsed = errorsBody.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data.errors : [];
  } catch {
    return [];
  }
}
