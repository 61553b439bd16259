/** Leads from a reference that somebody typed to its report. */
export function GET(request: Request): Response {
  const reference = new URL(request.url).searchParams.get('reference')?.trim() ?? '';
  const location =
    reference === '' ? '/report-an-error' : `/error-reports/${encodeURIComponent(reference)}`;
  return new Response(null, { status: 303, headers: { location } });
}
