import { createDatabase, type Database } from '@headcount/db';
import { createContext } from './context.ts';
import type { Env } from './env.ts';
import { openFrontDoor } from './front-door/front-door.ts';
import { createPublicSchema } from './schema/public-schema.ts';
import { createStaffHouse } from './staff-house.ts';
import { onStopAsked } from './supervision.ts';

/** Milliseconds that requests in hand get to finish when the gateway is asked to stop. */
const FAREWELL_MS = 12_000;

/**
 * Starts the gateway and returns when it listens. A database that is down does not keep it from
 * starting: it says so in /health/ready, and answers as soon as the database does.
 */
export async function startGateway(env: Env): Promise<void> {
  const database = createDatabase({ url: env.DATABASE_URL, applicationName: 'headcount-gateway' });
  const server = await openFrontDoor({
    schema: createPublicSchema(),
    createContext: (course) => createContext(database, course),
    isReady: () => answers(database),
    logLevel: env.LOG_LEVEL,
    staff: env.HEADCOUNT_SECRET
      ? createStaffHouse(database, { secret: env.HEADCOUNT_SECRET, siteUrl: env.SITE_URL })
      : null,
  });
  server.addHook('onClose', () => database.close());
  onStopAsked(env.HEADCOUNT_SUPERVISED !== undefined, () => {
    setTimeout(() => process.exit(1), FAREWELL_MS).unref();
    void server.close();
  });
  try {
    await server.listen({ host: env.GATEWAY_HOST, port: env.GATEWAY_PORT });
  } catch (error) {
    await server.close();
    throw isTaken(error)
      ? new Error(`The gateway cannot start: port ${env.GATEWAY_PORT} is taken.`)
      : error;
  }
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.ping();
    return true;
  } catch {
    return false;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
