import { expect, test } from 'vitest';
import { parseAnswer } from './parse-answer.ts';

const SILENT = { isGiven: false, failure: { kind: 'SILENT' } };
const error = (message: string, code?: string) => ({ message, extensions: { code } });

test('data without errors is given', () => {
  expect(parseAnswer(200, '{"data":{"figure":null}}')).toEqual({
    isGiven: true,
    data: { figure: null },
  });
});

test('arguments that were refused come with their reasons', () => {
  const body = JSON.stringify({ errors: [error('A Date cannot be "x".', 'BAD_USER_INPUT')] });
  expect(parseAnswer(400, body)).toEqual({
    isGiven: false,
    failure: { kind: 'REFUSED', reasons: ['A Date cannot be "x".'] },
  });
});

test.each([
  [
    'an internal error',
    200,
    { data: null, errors: [error('logged as 7', 'INTERNAL_SERVER_ERROR')] },
  ],
  ['an error among refusals', 200, { errors: [error('a', 'BAD_USER_INPUT'), error('b')] }],
  ['partial data', 200, { data: { figure: null }, errors: [error('b', 'SERVICE_UNAVAILABLE')] }],
  ['overload', 503, { errors: [error('Too many requests.', 'OVERLOADED')] }],
  ['a status that is no answer', 502, { data: { figure: null } }],
  ['an answer without data', 200, {}],
])('%s is silence', (_name, status, body) => {
  expect(parseAnswer(status, JSON.stringify(body))).toEqual(SILENT);
});

test.each(['', '<html>Bad gateway</html>', 'null', '[]', '{"data":'])('%o is silence', (body) => {
  expect(parseAnswer(200, body)).toEqual(SILENT);
});
