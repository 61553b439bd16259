import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { createApolloServer } from './apollo-server.ts';
import { serveGraphQL, type CreateContext } from './graphql-route.ts';
import { serveHealth, type IsReady } from './health-routes.ts';
import { createHttpServer } from './http-server.ts';
import { LIMITS, type Limits } from './limits.ts';
import { openStaffDoor, type StaffHouse } from './staff-door.ts';

/** What the front door opens onto. */
export interface House {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext;
  readonly isReady: IsReady;
  readonly logLevel: string;
  readonly limits?: Limits;
  /** Null where no secret was given: then staff are told so. */
  readonly staff: StaffHouse | null;
}

/** The gateway's HTTP server, ready to listen. Closing it lets the requests in hand finish. */
export async function openFrontDoor(house: House): Promise<FastifyInstance> {
  const limits = house.limits ?? LIMITS;
  const server = createHttpServer(limits, house.logLevel);
  const report = (error: unknown) => {
    const id = randomUUID();
    server.log.error({ err: error, id }, 'a resolver failed');
    return id;
  };
  const apollo = createApolloServer<Context>(house.schema, { limits, report, introspection: true });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  serveGraphQL(server, apollo, house.createContext, limits);
  serveHealth(server, house.isReady);
  await openStaffDoor(server, house.staff, report);
  return server;
}
