import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const post = (body: string, type: string) =>
  new Request('http://site/', { method: 'POST', body, headers: { 'content-type': type } });

test('reads the fields of a form', async () => {
  const form = await readForm(
    post('email=a%40b.example&password=a+b', 'application/x-www-form-urlencoded; charset=UTF-8'),
    100,
  );
  expect(form?.get('email')).toBe('a@b.example');
  expect(form?.get('password')).toBe('a b');
});

test.each([
  ['x'.repeat(11), 'application/x-www-form-urlencoded'],
  ['a=1', 'text/plain'],
  ['{}', 'application/json'],
])('takes nothing else and nothing longer', async (body, type) => {
  expect(await readForm(post(body, type), 10)).toBeNull();
});
