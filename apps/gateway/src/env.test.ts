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
  });
});

const parseBad = () =>
  parseEnv({ DATABASE_URL: 'mysql://u:hunter2@h/x', GATEWAY_PORT: '70000', NODE_ENV: 'prod' });

test('every bad variable is named at once, and no value is repeated', () => {
  expect(parseBad).toThrow(/DATABASE_URL .*; GATEWAY_PORT .*; NODE_ENV /);
  expect(parseBad).not.toThrow(/hunter2/);
});
