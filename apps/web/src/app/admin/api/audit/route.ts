import type { NextRequest } from 'next/server';
import { auditHead, auditLines } from '@/features/admin/audit/audit-lines.ts';
import type { AuditFormat } from '@/features/admin/audit/audit-lines.ts';
import { auditPage } from '@/features/admin/audit/audit-query.ts';
import { readAuditSearch, toAuditFilter } from '@/features/admin/audit/audit-search.ts';
import { askStaffAs } from '@/features/admin/gateway/ask-staff-as.ts';
import { plainAnswer } from '@/features/http/plain-answer.ts';

/** The gateway gives no larger page. */
const PAGE = 100;

/** Every entry of a search as a file, page after page, so that no length is too long. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = request.nextUrl.searchParams;
  const format: AuditFormat = parameters.get('format') === 'jsonl' ? 'jsonl' : 'csv';
  const today = new Date().toISOString().slice(0, 10);
  const { filter, faults } = toAuditFilter(readAuditSearch(Object.fromEntries(parameters)), today);
  const misread = faults.from ?? faults.to;
  if (misread) return plainAnswer(400, misread);

  const cookie = request.headers.get('cookie') ?? '';
  const ask = (after: string | null) =>
    askStaffAs(cookie, auditPage, { filter, after, first: PAGE, withChain: false });
  const first = await ask(null);
  if (!first.isGiven) {
    if (first.failure.kind === 'UNAUTHENTICATED') {
      return plainAnswer(401, 'Your session has ended. Sign in and take the file again.');
    }
    return first.failure.kind === 'SILENT'
      ? plainAnswer(503, 'The ledger does not answer. Try again in a few seconds.')
      : plainAnswer(
          first.failure.kind === 'FORBIDDEN' ? 403 : 400,
          first.failure.reasons.join('\n'),
        );
  }

  let page = first.data.auditEntries;
  const lines = async function* () {
    yield auditHead(format);
    for (;;) {
      yield auditLines(
        format,
        page.edges.map(({ node }) => node),
      );
      if (!page.pageInfo.hasNextPage) return;
      const next = await ask(page.pageInfo.endCursor ?? null);
      // A file that ends early must not look whole: the download fails instead.
      if (!next.isGiven) throw new Error('The audit could not be read to its end.');
      page = next.data.auditEntries;
    }
  };
  return new Response(streamOf(lines()), {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl',
      'content-disposition': `attachment; filename="headcount-audit-${today}.${format}"`,
      'cache-control': 'no-store',
    },
  });
}

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
}
