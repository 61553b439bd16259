import { createDatabase, type Database } from '@headcount/db';
import { testDatabase } from '@headcount/testing/vitest';
import { afterAll } from 'vitest';
import { createContext } from '../src/context.ts';
import { openFrontDoor } from '../src/front-door/front-door.ts';
import type { IdentitySettings } from '../src/identity/settings.ts';
import type { StaffRole } from '../src/identity/viewer.ts';
import { createPublicSchema } from '../src/schema/public-schema.ts';
import { createStaffHouse } from '../src/staff-house.ts';
import { type Answer, answerOf, ask } from './answer.ts';
import { signIn, TEST_IDENTITY } from './sign-in.ts';

/** A whole gateway with its newsroom, on a database of its own with the founding story in it. */
export interface StaffGateway {
  readonly url: string;
  /**
   * Sends an operation for staff that must succeed, and gives its data. Each role is one person, who
   * is signed in when first needed: `askAs('EDITOR', …)` twice is the same editor. Another name is
   * another person: `askAs('EDITOR', …, …, 'second')`.
   */
  askAs<Data>(
    role: StaffRole,
    query: string,
    variables?: Record<string, unknown>,
    name?: string,
  ): Promise<Data>;
  /** The same for one that may fail; as nobody where the role is null. */
  answerAs(
    role: StaffRole | null,
    query: string,
    variables?: Record<string, unknown>,
    name?: string,
  ): Promise<Answer>;
  /** The id of that person, as records name them. */
  idOf(role: StaffRole, name?: string): Promise<string>;
  /** The `cookie` header of that person, for routes that are not GraphQL. */
  cookieOf(role: StaffRole, name?: string): Promise<string>;
  /** Sends an operation to the public address. */
  answerReader(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Where the gateway finds its database, for programs beside it. */
  readonly databaseUrl: string;
  /** The database as the gateway itself has it. */
  readonly database: Database;
  /** The same database as its owner: for arrangements. */
  readonly owner: Database;
}

/** Opens a gateway with its newsroom at the top of a test file; it is closed after the file's tests. */
export async function openStaffGateway(
  settings: Partial<IdentitySettings> = {},
): Promise<StaffGateway> {
  const copy = await testDatabase('story');
  const database = createDatabase({ url: copy.appUrl });
  const owner = createDatabase({ url: copy.ownerUrl, poolMax: 1 });
  const server = await openFrontDoor({
    schema: createPublicSchema(),
    createContext: (course) => createContext(database, course),
    isReady: async () => true,
    logLevel: process.env.TEST_LOG_LEVEL ?? 'silent',
    staff: createStaffHouse(database, { ...TEST_IDENTITY, ...settings }),
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  afterAll(async () => {
    server.server.closeAllConnections();
    await server.close();
    await Promise.all([database.close(), owner.close()]);
  });

  const people = new Map<string, ReturnType<typeof signIn>>();
  const personOf = (role: StaffRole, name = 'first') => {
    const key = `${role.toLowerCase()}-${name}`;
    const person = people.get(key) ?? signIn(owner, role, key);
    people.set(key, person);
    return person;
  };
  const answerAs: StaffGateway['answerAs'] = async (role, query, variables, name) => {
    const cookie = role ? (await personOf(role, name)).cookie : '';
    return answerOf(
      await fetch(`${url}/staff/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      }),
    );
  };
  return {
    url,
    databaseUrl: copy.appUrl,
    database,
    owner,
    answerAs,
    async askAs<Data>(...asked: Parameters<StaffGateway['askAs']>) {
      const { body } = await answerAs(...asked);
      if (body.errors.length > 0) throw new Error(JSON.stringify(body.errors, null, 2));
      return body.data as Data;
    },
    idOf: async (role, name) => (await personOf(role, name)).id,
    cookieOf: async (role, name) => (await personOf(role, name)).cookie,
    answerReader: (query, variables) => ask(url, query, variables),
  };
}
