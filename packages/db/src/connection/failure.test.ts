import { expect, test } from 'vitest';
import { asDatabaseFailure, DatabaseUnavailable } from './failure.ts';

const coded = (code: string) => Object.assign(new Error('…'), { code });

const outages: [string, Error][] = [
  ['a full pool', new Error('timeout exceeded when trying to connect')],
  ['a silent network', new Error('Query read timeout')],
  ['a dropped connection', new Error('Connection terminated unexpectedly')],
  ['a lock that does not come', coded('55P03')],
  ['a statement that takes too long', coded('57014')],
  ['a server that shuts down', coded('57P01')],
  ['a server with too many sessions', coded('53300')],
  ['a connection that Prisma lost', coded('P1017')],
  ['a transaction that Prisma let expire', coded('P2028')],
  ['a refusal wrapped by another library', new Error('…', { cause: coded('ECONNREFUSED') })],
  ['every address of a host refusing', new AggregateError([coded('ECONNREFUSED')])],
];

test.each(outages)('%s is an outage', (_, error) => {
  expect(asDatabaseFailure(error)).toBeInstanceOf(DatabaseUnavailable);
  expect(asDatabaseFailure(error)).toMatchObject({ cause: error });
});

const faults: [string, unknown][] = [
  ['a conflict of keys', coded('23505')],
  ['a serialization failure', coded('40001')],
  ['a fault of our own', new Error('timeout of patience')],
  ['no error at all', 'nonsense'],
];

test.each(faults)('%s is none', (_, error) => {
  expect(asDatabaseFailure(error)).toBe(error);
});
