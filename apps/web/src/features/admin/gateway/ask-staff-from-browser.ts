import type { TypedDocumentString } from '@/generated/staff/graphql.ts';
import { parseStaffAnswer } from './parse-staff-answer.ts';
import type { StaffAnswer } from './staff-answer.ts';

/**
 * Asks the gateway from a page that is open, with the browser's own cookie. Nothing is tried twice
 * and nobody is sent anywhere: what is being written on the page must not be lost, so the caller says
 * what stands in the way. A request given up by its `signal` rejects with an AbortError;
 * one that `outlivesPage` is sent though the page is being closed, and must be short.
 */
export async function askStaffFromBrowser<TData, TVariables>(
  operation: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  { signal, outlivesPage = false }: { signal?: AbortSignal; outlivesPage?: boolean } = {},
): Promise<StaffAnswer<TData>> {
  try {
    const response = await fetch('/admin/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: outlivesPage,
      signal: signal ?? null,
    });
    return parseStaffAnswer<TData>(response.status, await response.text());
  } catch (error) {
    if (signal?.aborted) throw error;
    return { isGiven: false, failure: { kind: 'SILENT' } };
  }
}
