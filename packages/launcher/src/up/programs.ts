import path from 'node:path';
import { logFolder, root } from '../../bin/before/places.mjs';
import type { Env } from '../env.ts';
import type { ProgramPlan } from '../run/program.ts';

/** Everything listens on this machine only. */
const host = '127.0.0.1';

/** The gateway, as a reader's machine runs it. */
export function gatewayPlan(env: Env, databaseUrl: string): ProgramPlan {
  return {
    title: 'The gateway',
    args: ['src/main.ts'],
    directory: path.join(root, 'apps', 'gateway'),
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      GATEWAY_HOST: host,
      GATEWAY_PORT: String(env.GATEWAY_PORT),
      HEADCOUNT_SUPERVISED: '1',
    },
    logFile: path.join(logFolder, 'gateway.log'),
    readyUrl: `http://${host}:${env.GATEWAY_PORT}/health/ready`,
  };
}

/** The built site. It never learns where the database is. */
export function sitePlan(env: Env): ProgramPlan {
  const guard = path.join(import.meta.dirname, '..', 'run', 'end-with-parent.mjs');
  return {
    title: 'The site',
    args: [
      '--import',
      guard,
      'node_modules/next/dist/bin/next',
      'start',
      '--hostname',
      host,
      '--port',
      String(env.PORT),
    ],
    directory: path.join(root, 'apps', 'web'),
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: undefined,
      PORT: String(env.PORT),
      GATEWAY_URL: `http://${host}:${env.GATEWAY_PORT}`,
    },
    logFile: path.join(logFolder, 'web.log'),
    readyUrl: `http://${host}:${env.PORT}/health`,
  };
}
