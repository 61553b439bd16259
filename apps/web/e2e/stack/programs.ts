import type { OidcServer } from '@headcount/testing';
import { fileURLToPath } from 'node:url';
import { freePort, startProgram } from './child-process.ts';
import type { Program } from './child-process.ts';

const WEB = fileURLToPath(new URL('../..', import.meta.url));
const GATEWAY = fileURLToPath(new URL('../../../gateway', import.meta.url));

/** The gateway's own secret, in the journeys. */
const SECRET = 'a secret of the journeys that nobody else has';

/** What the gateway is told; `siteUrl` where its newsroom must know the site's own address. */
export const gatewayEnvironment = (databaseUrl: string, siteUrl: string) => ({
  NODE_ENV: 'production' as const,
  DATABASE_URL: databaseUrl,
  HEADCOUNT_SECRET: SECRET,
  SITE_URL: siteUrl,
  LOG_LEVEL: 'error',
});

/** Who vouches for staff besides passwords. */
type OidcProvider = Pick<OidcServer, 'issuer' | 'clientId' | 'clientSecret'>;

const oidcEnvironment = ({ issuer, clientId, clientSecret }: OidcProvider) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_NAME: 'Example SSO',
});

/** Starts the gateway on a database, for the site at an address. */
export async function startGateway(
  databaseUrl: string,
  { port, siteUrl, oidc }: { port?: number; siteUrl: string; oidc?: OidcProvider },
): Promise<Program> {
  const gatewayPort = port ?? (await freePort());
  return startProgram({
    args: ['src/main.ts'],
    cwd: GATEWAY,
    env: {
      ...gatewayEnvironment(databaseUrl, siteUrl),
      ...(oidc && oidcEnvironment(oidc)),
      GATEWAY_PORT: String(gatewayPort),
    },
    url: `http://127.0.0.1:${gatewayPort}`,
    readyPath: '/health/ready',
  });
}

/** Starts the built site in front of a gateway. */
export async function startSite(gatewayUrl: string, askedPort?: number): Promise<Program> {
  const port = askedPort ?? (await freePort());
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
