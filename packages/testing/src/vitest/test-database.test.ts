import { Client } from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { copyOf } from '../database/copy.ts';
import { providedTemplates } from './provided.ts';
import { testDatabase } from './test-database.ts';

const database = await testDatabase('empty');
const clients: Client[] = [];
afterAll(() => Promise.all(clients.map((client) => client.end())));

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  clients.push(client);
  return (await client.query(question)).rows;
}

test('a test finds every migration applied and may change its copy', async () => {
  await ask(database.ownerUrl, 'CREATE TABLE own (id int)');
  expect(await ask(database.ownerUrl, 'SELECT * FROM own')).toEqual([]);
});

test('a copy knows nothing of what happened in another', async () => {
  const other = await copyOf(inject(providedTemplates), 'empty');
  await expect(ask(other.ownerUrl, 'SELECT * FROM own')).rejects.toThrow('does not exist');
  await other.drop();
  await expect(ask(other.ownerUrl, 'SELECT 1')).rejects.toThrow('does not exist');
});

test('the serving role is not the owner', async () => {
  expect(await ask(database.appUrl, 'SELECT current_user')).toEqual([
    { current_user: 'headcount_app' },
  ]);
});
