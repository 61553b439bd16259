import { expect, test } from 'vitest';
import { parseStaffAnswer } from './parse-staff-answer.ts';

const error = (message: string, code?: string) => ({ message, extensions: { code } });
const read = (status: number, body: unknown) => parseStaffAnswer(status, JSON.stringify(body));

test('data without errors is given', () => {
  expect(read(200, { data: { viewer: { name: 'Ada' } } })).toEqual({
    isGiven: true,
    data: { viewer: { name: 'Ada' } },
  });
});

test.each([
  ['the status', 401, {}],
  ['the code', 200, { data: null, errors: [error('Sign in.', 'UNAUTHENTICATED')] }],
])('a session that has ended is known by %s', (_name, status, body) => {
  expect(read(status, body)).toEqual({ isGiven: false, failure: { kind: 'UNAUTHENTICATED' } });
});

test('a missing right is told in the gateway’s words, once for each reason', () => {
  const reason = 'Reading the audit is for administrators.';
  const body = {
    data: { viewer: {}, auditEntries: null },
    errors: [error(reason, 'FORBIDDEN'), error(reason, 'FORBIDDEN'), error('x')],
  };
  expect(read(200, body)).toEqual({
    isGiven: false,
    failure: { kind: 'FORBIDDEN', reasons: [reason] },
  });
});

test('refused arguments come with their reasons', () => {
  expect(read(400, { errors: [error('“x” is no Date.', 'BAD_USER_INPUT')] })).toEqual({
    isGiven: false,
    failure: { kind: 'REFUSED', reasons: ['“x” is no Date.'] },
  });
});

test.each([
  [503, '<html>'],
  [500, '{"errors":[{"message":"logged as 7"}]}'],
  [200, 'null'],
])('anything else is silence', (status, body) => {
  expect(parseStaffAnswer(status, body)).toEqual({ isGiven: false, failure: { kind: 'SILENT' } });
});
