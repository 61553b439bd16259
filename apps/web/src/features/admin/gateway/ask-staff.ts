import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { ADDRESS_HEADER } from '@/features/http/address-header.ts';
import { signInHref } from '../sign-in/local-path.ts';
import { askStaffAs } from './ask-staff-as.ts';
import type { StaffAnswer } from './staff-answer.ts';

/**
 * Asks the gateway as the person whose cookie came with this request, once, and keeps nothing. Where
 * nobody is signed in the page ends here: the browser is sent to sign in, and from there back.
 */
export async function askStaff<TData, TVariables>(
  operation: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<StaffAnswer<TData>> {
  const answer = await askStaffAs((await cookies()).toString(), operation, variables);
  if (!answer.isGiven && answer.failure.kind === 'UNAUTHENTICATED') {
    redirect(signInHref((await headers()).get(ADDRESS_HEADER)));
  }
  return answer;
}
