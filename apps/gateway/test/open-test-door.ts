import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../src/context.ts';
import { openFrontDoor } from '../src/front-door/front-door.ts';
import { LIMITS, type Limits } from '../src/front-door/limits.ts';
import { ask, send } from './answer.ts';

/** A listening front door for tests, with a schema of the test's own behind it. */
export async function openTestDoor(
  options: { schema?: GraphQLSchema; limits?: Partial<Limits>; isReady?: boolean } = {},
) {
  const server = await openFrontDoor({
    schema: options.schema ?? makeExecutableSchema({ typeDefs: 'type Query { hello: String }' }),
    createContext: (course) => course as Context,
    isReady: async () => options.isReady ?? true,
    logLevel: 'silent',
    staff: null,
    limits: { ...LIMITS, ...options.limits },
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    send: (body: NonNullable<RequestInit['body']>, headers?: Record<string, string>) =>
      send(url, body, headers),
    ask: (query: string, variables?: Record<string, unknown>) => ask(url, query, variables),
    async [Symbol.asyncDispose]() {
      server.server.closeAllConnections();
      await server.close();
    },
  };
}
