import path from 'node:path';
import { logFolder, root } from '../../bin/before/places.mjs';
import type { Env } from '../env.ts';
import type { ProgramPlan } from '../run/program.ts';

/** Everything listens on this machine only. */
const host = '127.0.0.1';

/** What only the gateway is told. */
export interface Kept {
  readonly databaseUrl: string;
  readonly secret: string;
}

/** Where people find the site. */
export function siteUrlOf({ SITE_URL, PORT }: Env): string {
  return SITE_URL ?? `http://localhost:${PORT}`;
}

/** The gateway, as a reader's machine runs it. */
export function gatewayPlan(env: Env, { databaseUrl, secret }: Kept): ProgramPlan {
  return {
    title: 'The gateway',
    args: ['src/main.ts'],
    directory: path.join(root, 'apps', 'gateway'),
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      HEADCOUNT_SECRET: secret,
      SITE_URL: siteUrlOf(env),
      GATEWAY_HOST: host,
      GATEWAY_PORT: String(env.GATEWAY_PORT),
      HEADCOUNT_SUPERVISED: '1',
    },
    logFile: path.join(logFolder, 'gateway.log'),
    readyUrl: `http://${host}:${env.GATEWAY_PORT}/health/ready`,
  };
}

/** The gateway, started again whenever one of its files changes. */
export function watchedGatewayPlan(env: Env, kept: Kept): ProgramPlan {
  const plan = gatewayPlan(env, kept);
  return {
    ...plan,
    args: ['--watch', '--watch-preserve-output', ...plan.args],
    env: { ...plan.env, NODE_ENV: 'development' },
  };
}

/** The built site. */
export function sitePlan(env: Env): ProgramPlan {
  return sitePlanFor(env, 'start', 'production');
}

/** The site, built page by page as it is read, and again when a file changes. */
export function watchedSitePlan(env: Env): ProgramPlan {
  return sitePlanFor(env, 'dev', 'development');
}

/** The site never learns where the database is, nor any secret. */
function sitePlanFor(env: Env, command: 'start' | 'dev', mode: string): ProgramPlan {
  const guard = path.join(import.meta.dirname, '..', 'run', 'end-with-parent.mjs');
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next');
  return {
    title: 'The site',
    args: ['--import', guard, next, command, '--hostname', host, '--port', String(env.PORT)],
    directory: path.join(root, 'apps', 'web'),
    env: {
      NODE_ENV: mode,
      DATABASE_URL: undefined,
      HEADCOUNT_SECRET: undefined,
      OIDC_CLIENT_SECRET: undefined,
      SITE_URL: siteUrlOf(env),
      PORT: String(env.PORT),
      GATEWAY_URL: `http://${host}:${env.GATEWAY_PORT}`,
    },
    logFile: path.join(logFolder, 'web.log'),
    readyUrl: `http://${host}:${env.PORT}/health`,
  };
}
