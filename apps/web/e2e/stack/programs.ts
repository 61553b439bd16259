import { fileURLToPath } from 'node:url';
import { freePort, startProgram } from './child-process.ts';
import type { Program } from './child-process.ts';

const WEB = fileURLToPath(new URL('../..', import.meta.url));
const GATEWAY = fileURLToPath(new URL('../../../gateway', import.meta.url));

/** Starts the gateway on a database. */
export async function startGateway(databaseUrl: string, port?: number): Promise<Program> {
  const gatewayPort = port ?? (await freePort());
  return startProgram({
    args: ['src/main.ts'],
    cwd: GATEWAY,
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      GATEWAY_PORT: String(gatewayPort),
      LOG_LEVEL: 'error',
    },
    url: `http://127.0.0.1:${gatewayPort}`,
    readyPath: '/health/ready',
  });
}

/** Starts the built site in front of a gateway. */
export async function startSite(gatewayUrl: string): Promise<Program> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return startProgram({
    args: [
      'node_modules/next/dist/bin/next',
      'start',
      '--hostname',
      '127.0.0.1',
      '--port',
      `${port}`,
    ],
    cwd: WEB,
    env: { NODE_ENV: 'production', GATEWAY_URL: gatewayUrl, SITE_URL: url, PORT: String(port) },
    url,
    readyPath: '/health',
  });
}
