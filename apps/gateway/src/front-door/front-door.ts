import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { createApolloServer } from './apollo-server.ts';
import { serveGraphQL, type CreateContext } from './graphql-route.ts';
import { serveHealth, type IsReady } from './health-routes.ts';
import { createHttpServer } from './http-server.ts';
import { LIMITS, type Limits } from './limits.ts';

/** What the front door opens onto. */
export interface House {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext;
  readonly isReady: IsReady;
  readonly logLevel: string;
  readonly limits?: Limits;
}

/** The gateway's HTTP server, ready to listen. Closing it lets the requests in hand finish. */
export async function openFrontDoor(house: House): Promise<FastifyInstance> {
  const limits = house.limits ?? LIMITS;
  const server = createHttpServer(limits, house.logLevel);
  const apollo = createApolloServer(house.schema, limits, (error) => {
    const id = randomUUID();
    server.log.error({ err: error, id }, 'a resolver failed');
    return id;
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  serveGraphQL(server, apollo, house.createContext, limits);
  serveHealth(server, house.isReady);
  return server;
}
