import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signInPage } from './sign-in-page.ts';

/** What the provider says of whoever signs in there. */
interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** A small OpenID provider: discovery, authorization, tokens signed with RS256, keys. */
export interface OidcServer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there; null where whoever comes is asked. */
  claims: Claims | null;
  /** Changes what the next ID tokens say beside the claims. */
  spoil: Readonly<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Somebody's way through the provider: what the gateway asked for, and who they are. */
interface Visit {
  readonly asked: URLSearchParams;
  readonly claims: Claims;
}

/** Starts a provider on this machine, until it is stopped. */
export async function startOidc(): Promise<OidcServer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const visits = new Map<string, Visit>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', provider.issuer);
    const tell = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') return tell(discovery(provider));
    if (url.pathname === '/keys') {
      return tell({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256' }] });
    }
    if (url.pathname === '/authorize') {
      const email = url.searchParams.get('who');
      const claims = provider.claims ?? (email && { sub: email, email, email_verified: true });
      if (!claims) return response.setHeader('content-type', 'text/html').end(signInPage(url));
      const code = randomUUID();
      visits.set(code, { asked: url.searchParams, claims });
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      return response.writeHead(302, { location: back.href }).end();
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk));
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const visit = visits.get(form.get('code') ?? '');
      visits.delete(form.get('code') ?? '');
      const verifier = createHash('sha256').update(form.get('code_verifier') ?? '');
      if (visit?.asked.get('code_challenge') !== verifier.digest('base64url')) {
        return tell({ error: 'invalid_grant' }, 400);
      }
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: provider.issuer,
        aud: provider.clientId,
        iat: now,
        exp: now + 300,
        nonce: visit.asked.get('nonce'),
        ...visit.claims,
        ...provider.spoil,
      };
      const unsigned = `${part({ alg: 'RS256', kid: '1' })}.${part(payload)}`;
      const signature = sign('sha256', Buffer.from(unsigned), privateKey).toString('base64url');
      const id_token = `${unsigned}.${signature}`;
      return tell({ access_token: 'nothing', token_type: 'Bearer', expires_in: 60, id_token });
    });
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const provider: OidcServer = {
    issuer: `http://127.0.0.1:${port}`,
    clientId: 'headcount',
    clientSecret: 'only the two of them know',
    claims: null,
    spoil: {},
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return provider;
}

function part(of: object): string {
  return Buffer.from(JSON.stringify(of)).toString('base64url');
}

function discovery({ issuer }: OidcServer): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}
