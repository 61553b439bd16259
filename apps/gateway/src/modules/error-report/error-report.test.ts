import { recordErrorReport } from '@headcount/db/newsroom';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openStaffGateway } from '../../../test/open-staff-gateway.ts';

const gateway = await openStaffGateway();

/** A reader says that a number of the founding story is wrong. */
async function receive(reference: string): Promise<string> {
  const id = randomUUID();
  await recordErrorReport(gateway.database.sql, {
    id,
    reference,
    articleId: 'mobilization-exodus',
    revision: 1,
    figureId: 'total-entries',
    words: 'more than 370,000',
    message: 'The week began before the decree.',
    contact: 'reader@example.test',
  });
  return id;
}

const WAITING = /* GraphQL */ `
  query ($answered: Boolean! = false) {
    receivedErrorReports(answered: $answered) {
      totalCount
      edges {
        node {
          id
          article
          figure
          words
          message
          contact
          outcome
          answer
          answeredBy {
            name
          }
        }
      }
    }
  }
`;

const ANSWER = /* GraphQL */ `
  mutation ($input: AnswerErrorReportInput!) {
    answerErrorReport(input: $input) {
      __typename
      ... on ErrorReportAnswered {
        report {
          outcome
          answer
        }
      }
      ... on FieldRefused {
        field
        message
      }
    }
  }
`;

const answer = (report: string, input: object = {}) =>
  gateway.askAs<{ answerErrorReport: Record<string, unknown> }>('EDITOR', ANSWER, {
    input: { report, outcome: 'NO_ERROR', answer: 'The caveat says so.', ...input },
  });

test('what readers say waits until it is answered, once, on the record', async () => {
  const id = await receive('first-reference');
  const waiting = await gateway.askAs<{ receivedErrorReports: { edges: unknown[] } }>(
    'EDITOR',
    WAITING,
  );
  expect(waiting.receivedErrorReports.edges).toContainEqual({
    node: expect.objectContaining({
      id,
      article: 'mobilization-exodus',
      figure: 'total-entries',
      contact: 'reader@example.test',
      outcome: null,
    }),
  });

  expect((await answer(id)).answerErrorReport).toEqual({
    __typename: 'ErrorReportAnswered',
    report: { outcome: 'NO_ERROR', answer: 'The caveat says so.' },
  });
  expect((await answer(id)).answerErrorReport).toEqual({
    __typename: 'FieldRefused',
    field: 'report',
    message: 'Somebody has answered this report already.',
  });
  const audit = await gateway.askAs('ADMINISTRATOR', AUDIT, { id });
  expect(audit).toMatchObject({ auditEntries: { totalCount: 1 } });
});

const AUDIT = /* GraphQL */ `
  query ($id: String!) {
    auditEntries(filter: { actions: [ERROR_REPORT_ANSWERED], subjectId: $id }) {
      totalCount
    }
  }
`;

test.each([
  [{ answer: ' ' }, 'answer'],
  [{ answer: 'x'.repeat(2001) }, 'answer'],
  [{ answer: 'The ministry says that it was 371,000.' }, 'answer'],
  [{ correction: btoa('Correction:no-such') }, 'correction'],
  [{ outcome: 'CORRECTED', correction: btoa('Correction:no-such') }, 'correction'],
  [{ report: 'no-such' }, 'report'],
])('an answer that may not be is refused by its field: %o', async (input, field) => {
  const id = await receive(randomUUID());
  expect((await answer(id, input)).answerErrorReport).toMatchObject({
    __typename: 'FieldRefused',
    field,
  });
});

test('no reporter answers readers', async () => {
  const { body } = await gateway.answerAs('REPORTER', ANSWER, {
    input: { report: 'x', outcome: 'NO_ERROR', answer: 'x' },
  });
  expect(body.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});
