import type { NextRequest } from 'next/server';
import { askExplorer } from '@/features/explore/ask-explorer.ts';
import { toCsv } from '@/features/explore/csv.ts';
import { CSV_HEADER, csvRows } from '@/features/explore/csv-rows.ts';
import { parseExplorerState } from '@/features/explore/parse-explorer-state.ts';
import { plainAnswer, troubleAnswer } from '@/features/http/plain-answer.ts';

/** The rows of the view with the same parameters, as CSV. */
export async function GET(request: NextRequest): Promise<Response> {
  const { state, problems } = parseExplorerState(
    Object.fromEntries(request.nextUrl.searchParams.entries()),
  );
  if (problems.length > 0) {
    const lines = problems.map(
      ({ parameter, value, allowed }) => `${parameter} cannot be "${value}". Allowed: ${allowed}.`,
    );
    return plainAnswer(400, lines.join('\n'));
  }

  const answer = await askExplorer(state);
  if (!answer.isGiven) return troubleAnswer(answer.failure);
  const rows = csvRows(answer.data.crossings.edges.map(({ node }) => node));
  return new Response(toCsv(CSV_HEADER, rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="headcount-reports.csv"',
      'cache-control': 'no-store',
    },
  });
}
