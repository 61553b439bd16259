import { expect, test } from 'vitest';
import { isSameOrigin } from './is-same-origin.ts';

const SITE = 'https://headcount.example/';
const judge = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), SITE);

test.each([
  { origin: 'https://headcount.example' },
  { origin: 'https://headcount.example', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'same-origin' },
])('takes %o for its own', (headers) => {
  expect(judge(headers)).toBe(true);
});

test.each([
  {},
  { origin: 'null' },
  { origin: 'http://headcount.example' },
  { origin: 'https://headcount.example:8443' },
  { origin: 'https://headcount.example.elsewhere.example' },
  { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
  { origin: 'https://headcount.example', 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'none' },
  { referer: 'https://headcount.example/admin' },
])('refuses %o', (headers) => {
  expect(judge(headers)).toBe(false);
});
