import type { Database } from '@headcount/db';
import type { FastifyInstance } from 'fastify';
import { serveAccount } from './auth/account-routes.ts';
import { createAuth } from './auth/create-auth.ts';
import type { Entrance } from './auth/entrance.ts';
import { serveOidc } from './auth/oidc-routes.ts';
import { serveSecondFactor } from './auth/second-factor-routes.ts';
import { serveSignIn } from './auth/sign-in-route.ts';
import { createTurns } from './auth/turns.ts';
import { createFindViewer } from './find-viewer.ts';
import type { IdentitySettings } from './settings.ts';
import { serveWelcome } from './welcome/welcome-routes.ts';

/** Serves every way into the newsroom, at /staff/auth and /staff/welcome. */
export function serveIdentity(
  server: FastifyInstance,
  database: Database,
  settings: IdentitySettings,
): void {
  const entrance: Entrance = {
    database,
    settings,
    auth: createAuth(database, settings, (message) => server.log.error({ message }, 'better-auth')),
    findViewer: createFindViewer(database, settings),
    turns: createTurns(database),
  };
  serveSignIn(server, entrance);
  serveSecondFactor(server, entrance);
  serveAccount(server, entrance);
  serveOidc(server, entrance);
  serveWelcome(server, entrance);
}
