import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { env } from '@/env.ts';
import { reportSilence } from '@/features/gateway/report-silence.ts';
import { parseStaffAnswer } from './parse-staff-answer.ts';
import type { StaffAnswer } from './staff-answer.ts';

/** A page of the newsroom is drawn within this many milliseconds or says that nobody answers. */
const DEADLINE = 11_000;

/**
 * Asks the gateway as the person whose `cookie` header this is, once, and keeps nothing. For what
 * goes on after the answer has begun; pages ask by `askStaff`.
 */
export async function askStaffAs<TData, TVariables>(
  cookie: string,
  operation: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<StaffAnswer<TData>> {
  try {
    const response = await fetch(`${env.staffUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', cookie },
      body: JSON.stringify({ query: operation.toString(), variables }),
      cache: 'no-store',
      signal: AbortSignal.timeout(DEADLINE),
    });
    const answer = parseStaffAnswer<TData>(response.status, await response.text());
    if (!answer.isGiven && answer.failure.kind === 'SILENT') {
      reportSilence(`status ${response.status} at /staff`);
    }
    return answer;
  } catch (error) {
    reportSilence(error);
    return { isGiven: false, failure: { kind: 'SILENT' } };
  }
}
