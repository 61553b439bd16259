import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { StaffContext } from '../staff-context.ts';
import { createApolloServer } from './apollo-server.ts';
import { sendError } from './error-answer.ts';
import type { Report } from './format-error.ts';
import { STAFF_LIMITS } from './limits.ts';
import { type CreateStaffContext, type FindViewer, serveStaffGraphQL } from './staff-route.ts';

/** What the door for staff opens onto. */
export interface StaffHouse {
  readonly schema: GraphQLSchema;
  readonly findViewer: FindViewer;
  readonly createContext: CreateStaffContext;
  /** The only site whose pages may change anything here. */
  readonly siteUrl: string;
  /** Serves the ways by which staff come in. */
  readonly serveIdentity: (server: FastifyInstance) => void;
  /** Serves the files that they bring and fetch. */
  readonly serveFiles: (server: FastifyInstance) => void;
}

/** Serves everything under /staff; without a house, it says what is missing. */
export async function openStaffDoor(
  server: FastifyInstance,
  house: StaffHouse | null,
  report: Report,
): Promise<void> {
  if (!house) {
    server.all('/staff/*', (_request, reply) =>
      sendError(reply, 503, 'SERVICE_UNAVAILABLE', CLOSED),
    );
    return;
  }
  refuseOtherSites(server, house.siteUrl);
  house.serveIdentity(server);
  house.serveFiles(server);
  const apollo = createApolloServer<StaffContext>(house.schema, {
    limits: STAFF_LIMITS,
    report,
    introspection: false,
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  serveStaffGraphQL(server, apollo, house.findViewer, house.createContext, STAFF_LIMITS);
}

/** A browser says whose page sends a request; what has a cookie and comes from elsewhere is forged. */
function refuseOtherSites(server: FastifyInstance, siteUrl: string): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    // The route that was found, not the address as it was written: /%73taff is /staff.
    if (
      request.routeOptions.url?.startsWith('/staff/') !== true ||
      origin === undefined ||
      origin === siteUrl
    )
      return;
    await sendError(reply, 403, 'FORBIDDEN', `Only pages of ${siteUrl} may ask for this.`);
  });
}

const CLOSED =
  'The newsroom is closed: the gateway was started without HEADCOUNT_SECRET, a text of at least 32 characters that only it knows.';
