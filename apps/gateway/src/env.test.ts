import { expect, test } from 'vitest';
import { parseEnv } from './env.ts';

const DATABASE_URL = 'postgres://reader:secret@127.0.0.1:5432/headcount';

test('a database address is enough', () => {
  expect(parseEnv({ DATABASE_URL })).toEqual({
    DATABASE_URL,
    GATEWAY_PORT: 4000,
    GATEWAY_HOST: '127.0.0.1',
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    SITE_URL: 'http://localhost:3000',
    TRUSTED_PROXIES: 0,
  });
});

const parseBad = () =>
  parseEnv({ DATABASE_URL: 'mysql://u:hunter2@h/x', GATEWAY_PORT: '70000', NODE_ENV: 'prod' });

test('every bad variable is named at once, and no value is repeated', () => {
  expect(parseBad).toThrow(/DATABASE_URL .*; GATEWAY_PORT .*; NODE_ENV /);
  expect(parseBad).not.toThrow(/hunter2/);
});

test('single sign-on is set up whole or not at all', () => {
  const half = { DATABASE_URL, OIDC_ISSUER: 'https://sso.example', OIDC_CLIENT_ID: 'headcount' };
  expect(() => parseEnv(half)).toThrow(/OIDC_CLIENT_SECRET must be set.*; OIDC_NAME must be set/);
});

test.each(['ftp://site.example', 'https://site.example/', 'https://site.example/news', 'site'])(
  'a site at %s is refused',
  (SITE_URL) => {
    expect(() => parseEnv({ DATABASE_URL, SITE_URL })).toThrow(/SITE_URL must be an origin/);
  },
);

const parseShort = () => parseEnv({ DATABASE_URL, HEADCOUNT_SECRET: 'hunter2' });

test('a short secret is refused, unrepeated', () => {
  expect(parseShort).toThrow(/HEADCOUNT_SECRET must have at least 32 characters/);
  expect(parseShort).not.toThrow(/hunter2/);
});
