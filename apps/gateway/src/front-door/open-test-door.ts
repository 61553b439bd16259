import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { openFrontDoor } from './front-door.ts';
import { LIMITS, type Limits } from './limits.ts';

/** What the front door answers: always JSON, always in GraphQL's shape. */
export interface Answer {
  data?: unknown;
  errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** Reads an answer as such; the list of errors is empty where there are none. */
export function answerOf(json: unknown): Answer {
  return { errors: [], ...(json as Partial<Answer>) };
}

/** A listening front door for tests, with a schema of the test's own behind it. */
export async function openTestDoor(
  options: { schema?: GraphQLSchema; limits?: Partial<Limits>; isReady?: boolean } = {},
) {
  const server = await openFrontDoor({
    schema: options.schema ?? makeExecutableSchema({ typeDefs: 'type Query { hello: String }' }),
    createContext: (signal) => ({ signal }) as Context,
    isReady: async () => options.isReady ?? true,
    logLevel: 'silent',
    limits: { ...LIMITS, ...options.limits },
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  /** Sends a raw body, and gives the answer's status, headers and JSON. */
  async function send(
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return {
      status: response.status,
      headers: response.headers,
      body: answerOf(await response.json()),
    };
  }
  return {
    url,
    send,
    /** Sends an operation. */
    ask: (query: string, variables?: Record<string, unknown>) =>
      send(JSON.stringify({ query, variables })),
    async [Symbol.asyncDispose]() {
      server.server.closeAllConnections();
      await server.close();
    },
  };
}
