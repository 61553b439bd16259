import { expect, test } from 'vitest';
import { problemParameters, signInProblem } from './sign-in-problem.ts';

test('no code is no problem', () => {
  expect(signInProblem(null, null)).toBeNull();
});

test('a wrong password does not say which of the two was wrong', () => {
  expect(signInProblem('INVALID_EMAIL_OR_PASSWORD', null)?.title).toBe(
    'Address and password do not belong together',
  );
});

test.each([
  ['7', 'Try again in 7 seconds.'],
  ['1', 'Try again in a second.'],
  ['600', 'Try again in 10 minutes.'],
  [null, 'Try again in a minute.'],
  ['-1', 'Try again in a minute.'],
  ['soon', 'Try again in a minute.'],
])('a limit states the wait: %o', (wait, advice) => {
  expect(signInProblem('TOO_MANY_REQUESTS', wait)?.advice).toBe(advice);
});

test('what an address makes up is told without repeating it', () => {
  expect(signInProblem('<b>Send your password to …</b>', null)?.title).toBe('That did not work');
});

test('a problem travels as parameters', () => {
  expect(problemParameters({ code: 'TOO_MANY_REQUESTS', wait: 7 })).toBe(
    'problem=TOO_MANY_REQUESTS&wait=7',
  );
  expect(problemParameters({ code: 'INVALID_CODE', wait: null })).toBe('problem=INVALID_CODE');
});
