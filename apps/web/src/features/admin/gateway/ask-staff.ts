import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { reportSilence } from '@/features/gateway/report-silence.ts';
import { env } from '@/env.ts';
import { ADDRESS_HEADER } from '@/features/http/address-header.ts';
import { signInHref } from '../sign-in/local-path.ts';
import { parseStaffAnswer } from './parse-staff-answer.ts';
import type { StaffAnswer } from './staff-answer.ts';

/** A page of the newsroom is drawn within this many milliseconds or says that nobody answers. */
const DEADLINE = 11_000;

/**
 * Asks the gateway as the person whose cookie came with this request, once, and keeps nothing. Where
 * nobody is signed in the page ends here: the browser is sent to sign in, and from there back.
 */
export async function askStaff<TData, TVariables>(
  operation: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<StaffAnswer<TData>> {
  const answer = await ask(operation, variables);
  if (!answer.isGiven && answer.failure.kind === 'UNAUTHENTICATED') {
    redirect(signInHref((await headers()).get(ADDRESS_HEADER)));
  }
  return answer;
}

async function ask<TData, TVariables>(
  operation: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<StaffAnswer<TData>> {
  const cookie = (await cookies()).toString();
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
