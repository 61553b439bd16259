import { countStatements, createDatabase, type Database } from '@headcount/db';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll } from 'vitest';
import { createContext } from '../src/context.ts';
import { openFrontDoor } from '../src/front-door/front-door.ts';
import { LIMITS, type Limits } from '../src/front-door/limits.ts';
import { clientAddress } from '../src/identity/auth/client-address.ts';
import { createPublicSchema } from '../src/schema/public-schema.ts';
import { ask, type Answer } from './answer.ts';

/** A whole gateway for one test file, on a database of its own with the founding story in it. */
export interface TestGateway {
  readonly url: string;
  /** Sends an operation that must succeed, and gives its data. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Sends an operation that may fail. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Sends an operation that must succeed, and gives the statements that it took. */
  statements(query: string, variables?: Record<string, unknown>): Promise<readonly string[]>;
  /** The same database as its owner: for arrangements. */
  readonly owner: Database;
}

/** Opens a gateway at the top of a test file; it is closed after the file's tests. */
export async function openGateway(limits: Partial<Limits> = {}): Promise<TestGateway> {
  const copy = await testDatabase('story');
  const database = createDatabase({ url: copy.appUrl });
  const owner = createDatabase({ url: copy.ownerUrl, poolMax: 1 });
  const server = await openFrontDoor({
    schema: createPublicSchema(),
    createContext: (course, request) => createContext(database, course, clientAddress(request, 1)),
    isReady: async () => true,
    logLevel: 'silent',
    staff: null,
    limits: { ...LIMITS, ...limits },
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  afterAll(async () => {
    server.server.closeAllConnections();
    await server.close();
    await Promise.all([database.close(), owner.close()]);
  });
  const succeed = async (query: string, variables?: Record<string, unknown>) => {
    const { body } = await ask(url, query, variables);
    if (body.errors.length > 0) throw new Error(JSON.stringify(body.errors, null, 2));
    return body.data;
  };
  return {
    url,
    owner,
    ask: <Data>(query: string, variables?: Record<string, unknown>) =>
      succeed(query, variables) as Promise<Data>,
    answer: (query, variables) => ask(url, query, variables),
    statements: async (query, variables) =>
      (await countStatements(database, () => succeed(query, variables))).statements,
  };
}
