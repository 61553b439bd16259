import { recordCorrection } from '@headcount/db';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';
import { toGlobalId } from '../../relay/global-id.ts';

const gateway = await openStaffGateway();

const REPORT = /* GraphQL */ `
  mutation ($input: ReportErrorInput!) {
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
    }
  }
`;

const OUTCOME = /* GraphQL */ `
  query ($reference: String!) {
    errorReport(reference: $reference) {
      article {
        slug
      }
      revision
      figure {
        slug
      }
      words
      outcome
      answer
    }
  }
`;

interface Reported {
  reportError: { __typename: string; report: { reference: string }; field: string };
}

/** A report on the story's first number that any reader could send, or another. */
const input = (given: object = {}) => ({
  article: 'mobilization-exodus',
  number: 'n1',
  message: 'The week began before the decree.',
  ...given,
});

async function report(given: object = {}): Promise<Reported['reportError']> {
  const { body } = await gateway.answerReader(REPORT, { input: input(given) });
  expect(body.errors).toEqual([]);
  return (body.data as unknown as Reported).reportError;
}

async function follow(reference: string): Promise<unknown> {
  const { body } = await gateway.answerReader(OUTCOME, { reference });
  expect(body.errors).toEqual([]);
  return (body.data as unknown as { errorReport: unknown }).errorReport;
}

const WAITING = /* GraphQL */ `
  {
    receivedErrorReports(first: 100) {
      edges {
        node {
          id
          reference
          message
          contact
        }
      }
    }
  }
`;

const ANSWER = /* GraphQL */ `
  mutation ($input: AnswerErrorReportInput!) {
    answerErrorReport(input: $input) {
      __typename
    }
  }
`;

interface Waiting {
  receivedErrorReports: { edges: { node: { id: string; reference: string } }[] };
}

test('a reader reports a number, the newsroom answers, and everybody reads what came of it', async () => {
  const { reference } = (await report({ contact: ' reader@example.test ' })).report;
  const known = {
    article: { slug: 'mobilization-exodus' },
    revision: 1,
    figure: { slug: 'total-entries' },
    words: expect.stringMatching(/370,000/),
  };
  expect(await follow(reference)).toEqual({ ...known, outcome: null, answer: null });

  const { receivedErrorReports } = await gateway.askAs<Waiting>('EDITOR', WAITING);
  const received = receivedErrorReports.edges.find(({ node }) => node.reference === reference);
  expect(received?.node).toMatchObject({
    message: 'The week began before the decree.',
    contact: 'reader@example.test',
  });
  await gateway.askAs('EDITOR', ANSWER, {
    input: { report: received?.node.id, outcome: 'NO_ERROR', answer: 'The caveat says so.' },
  });

  const answered = { outcome: 'NO_ERROR', answer: 'The caveat says so.' };
  expect(await follow(reference)).toEqual({ ...known, ...answered });
  const { body } = await gateway.answerReader(
    `{ article(slug: "mobilization-exodus") { errorReports { reference outcome answer } } }`,
  );
  expect(body.data).toEqual({ article: { errorReports: [{ reference, ...answered }] } });
});

test.each([
  [{ number: null, words: 'more\n than 370,000' }, 'more than 370,000', null],
  [{ article: null, number: null, figure: 'total-entries' }, 'more than 370,000', 'total-entries'],
  [{ revision: 1, number: 'n1' }, 'more than 370,000', 'total-entries'],
])('a number is named in more than one way: %o', async (given, words, figure) => {
  const { reference } = (await report(given)).report;
  expect(await follow(reference)).toMatchObject({ words, figure: figure && { slug: figure } });
});

test.each([
  ['message', { message: '   wrong   ' }],
  ['message', { message: 'x'.repeat(2001) }],
  ['message', { message: 'The number \u0000 is wrong.' }],
  ['message', { message: 'The number \uD800 is wrong.' }],
  ['contact', { contact: 'nobody' }],
  ['key', { key: 'too short' }],
  ['article', { article: 'no-such-article' }],
  ['article', { article: null }],
  ['revision', { revision: 99 }],
  ['number', { number: 'n999' }],
  ['number', { number: null }],
  ['number', { article: null, figure: 'total-entries' }],
  ['words', { words: 'more than 370,000' }],
  ['words', { number: null, words: '9' }],
  ['words', { number: null, words: 'Words of the reader’s own.' }],
  ['figure', { figure: 'total-entries' }],
  ['figure', { article: null, number: null, figure: 'no-such-figure' }],
])('a report that cannot be one is refused by its field %s: %o', async (field, given) => {
  expect(await report(given)).toMatchObject({ __typename: 'FieldRefused', field });
});

test('the correction that came of a report is told with it', async () => {
  const { reference } = (await report()).report;
  const correction = {
    id: 'correction',
    articleId: 'mobilization-exodus',
    revision: 1,
    before: 'more than 370,000',
    after: 'at least 305,000',
    reason: 'The week began before the decree.',
    publishedAt: '2022-10-06T00:00:00Z',
  };
  await recordCorrection(gateway.owner.sql, correction);
  const { receivedErrorReports } = await gateway.askAs<Waiting>('EDITOR', WAITING);
  const id = receivedErrorReports.edges.find(({ node }) => node.reference === reference)?.node.id;
  await gateway.askAs('EDITOR', ANSWER, {
    input: {
      report: id,
      outcome: 'CORRECTED',
      answer: 'It is less.',
      correction: toGlobalId('Correction', correction.id),
    },
  });
  const { body } = await gateway.answerReader(
    `{ errorReport(reference: "${reference}") { outcome correction { after } } }`,
  );
  expect(body.data).toEqual({
    errorReport: { outcome: 'CORRECTED', correction: { after: 'at least 305,000' } },
  });
});

test('a report that is sent twice under one key is recorded once', async () => {
  const key = randomUUID();
  const sent = await Promise.all([report({ key }), report({ key }), report({ key })]);
  expect(new Set(sent.map((one) => one.report.reference)).size).toBe(1);
  const other = await report({ key, message: 'Something else is wrong.' });
  expect(other).toMatchObject({ __typename: 'FieldRefused', field: 'key' });
});

test('a reference that was never given leads to nothing', async () => {
  expect(await follow('0000-0000-0000')).toBeNull();
  expect(await follow(' ')).toBeNull();
});
