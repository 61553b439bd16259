import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '@headcount/db';
import { createContext } from './context.ts';
import type { Env } from './env.ts';
import { openFrontDoor } from './front-door/front-door.ts';
import { clientAddress } from './identity/auth/client-address.ts';
import type { IdentitySettings } from './identity/settings.ts';
import { startWorkers } from './publishing/worker/start-workers.ts';
import { openImportDesk } from './importing/work/open-import-desk.ts';
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
    createContext: (course, request) =>
      createContext(database, course, clientAddress(request, env.TRUSTED_PROXIES)),
    isReady: () => answers(database),
    logLevel: env.LOG_LEVEL,
    staff: env.HEADCOUNT_SECRET
      ? createStaffHouse(database, identityOf(env, env.HEADCOUNT_SECRET))
      : null,
  });
  const report = (error: unknown) => {
    const id = randomUUID();
    server.log.error({ err: error, id }, 'a worker failed');
    return id;
  };
  const workers = startWorkers(database, report);
  const imports = openImportDesk({ database, databaseUrl: env.DATABASE_URL, report });
  server.addHook('onClose', async () => {
    await Promise.all([workers.stop(), imports.close()]);
    await database.close();
  });
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

function identityOf(env: Env, secret: string): IdentitySettings {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  const name = env.OIDC_NAME;
  return {
    secret,
    siteUrl: env.SITE_URL,
    trustedProxies: env.TRUSTED_PROXIES,
    oidc:
      issuer && clientId && clientSecret && name ? { issuer, clientId, clientSecret, name } : null,
  };
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
