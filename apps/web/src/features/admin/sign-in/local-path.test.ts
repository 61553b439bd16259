import { expect, test } from 'vitest';
import { localPath, signInHref } from './local-path.ts';

test.each(['/admin', '/admin/articles', '/admin/audit?actor=7&after=x', '/admin/articles/a%20b'])(
  'leads back to %s',
  (path) => {
    expect(localPath(path)).toBe(path);
  },
);

test.each([
  null,
  undefined,
  '',
  '/',
  '/articles',
  '/administrator',
  '/admin/../articles',
  '/admin/%2e%2e/articles',
  '//elsewhere.example/admin',
  'https://elsewhere.example/admin',
  '/admin\\elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/admin/sign-in?to=/admin/sign-in',
  '/admin/api/auth/sign-out',
  '/admin/welcome?token=x',
])('leads to the desk and nowhere else for %o', (asked) => {
  expect(localPath(asked)).toBe('/admin');
});

test('the way to sign in keeps the address, and says nothing where it is the desk', () => {
  expect(signInHref('/admin/audit?actor=7')).toBe('/admin/sign-in?to=%2Fadmin%2Faudit%3Factor%3D7');
  expect(signInHref('/admin')).toBe('/admin/sign-in');
});
