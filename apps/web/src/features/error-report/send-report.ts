import { env } from '@/env.ts';
import { graphql } from '@/generated/index.ts';
import { askGateway } from '@/features/gateway/ask-gateway.ts';
import { isSameOrigin } from '@/features/http/is-same-origin.ts';
import { plainAnswer } from '@/features/http/plain-answer.ts';
import { readForm } from '@/features/http/read-form.ts';
import { reportHref } from './report-href.ts';
import { keepTypedReport, type TypedReport } from './typed-report.ts';

const reportError = graphql(`
  mutation ReportError($input: ReportErrorInput!) {
    reportError(input: $input) {
      __typename
      ... on ErrorReported {
        report {
          reference
        }
      }
      ... on FieldRefused {
        field
        message
      }
      ... on TooManyErrorReports {
        message
      }
    }
  }
`);

/** Bytes of a form: 2,000 characters of any script, and what else it says. */
const FORM_LIMIT = 32 * 1024;

/** Takes the form, with or without JavaScript: leads to the report, or back to the form and what was typed. */
export async function sendReport(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env.siteUrl)) return plainAnswer(403, FOREIGN);
  const form = await readForm(request, FORM_LIMIT);
  if (!form) return plainAnswer(400, 'A report comes as a form of at most 32 KB.');
  const sent = await send(form, request.headers.get('x-forwarded-for'));
  return 'reference' in sent
    ? leadTo(`/error-reports/${sent.reference}?sent=1`, keepTypedReport(null))
    : leadTo(`${addressOf(form)}&again=1`, keepTypedReport(typedIn(form, sent)));
}

const FOREIGN =
  'A report is taken only from a page of this site. Open the form here and send it once more.';

type Problem = TypedReport['problem'];

async function send(
  form: URLSearchParams,
  forwardedFor: string | null,
): Promise<{ reference: string } | Problem> {
  const input = inputOf(form);
  const headers: Record<string, string> =
    forwardedFor === null ? {} : { 'x-forwarded-for': forwardedFor };
  const answer = await askGateway(reportError, { input }, headers);
  if (!answer.isGiven) {
    const { failure } = answer;
    return {
      field: null,
      message: failure.kind === 'SILENT' ? SILENT : failure.reasons.join(' '),
    };
  }
  const result = answer.data.reportError;
  switch (result.__typename) {
    case 'ErrorReported':
      return { reference: result.report.reference };
    case 'FieldRefused':
      return result;
    case 'TooManyErrorReports':
      return { field: null, message: result.message };
  }
}

const SILENT = 'The ledger does not answer. Nothing was sent: try again in a few seconds.';

function inputOf(form: URLSearchParams) {
  const given = (name: string) => form.get(name)?.trim() || null;
  return {
    article: given('article'),
    revision: form.get('revision') ? Number(form.get('revision')) : null,
    number: given('number'),
    words: given('words'),
    figure: given('figure'),
    // Browsers end a line with two characters, and count one.
    message: (form.get('message') ?? '').replaceAll('\r\n', '\n'),
    contact: given('contact'),
    key: given('key'),
  };
}

function addressOf(form: URLSearchParams): string {
  const article = form.get('article');
  if (!article) return reportHref({ figure: form.get('figure') ?? '' });
  const number = form.get('isFixed') ? (form.get('number') ?? undefined) : undefined;
  return reportHref({ article, asOf: form.get('asOf'), number });
}

function typedIn(form: URLSearchParams, { field, message }: Problem): TypedReport {
  const typed = (name: string) => form.get(name) ?? '';
  return {
    message: typed('message'),
    contact: typed('contact'),
    number: typed('number'),
    words: typed('words'),
    problem: { field, message },
  };
}

function leadTo(path: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
