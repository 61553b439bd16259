import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from '../../front-door/error-answer.ts';
import { setCookies } from './ask-auth.ts';
import { clientAddress } from './client-address.ts';
import { askFor, type Entrance, whoCameIn } from './entrance.ts';
import { localPath } from './local-path.ts';
import { note, noteFailure } from './note.ts';
import { OIDC } from './oidc.ts';
import { sendRefusal, tooMany } from './refusal.ts';

const SIGN_IN = '/admin/sign-in';

/** Says how staff may come in, and lets them in by single sign-on: with plain links, nothing else. */
export function serveOidc(server: FastifyInstance, entrance: Entrance): void {
  const { settings, turns } = entrance;

  server.get('/staff/auth/ways', (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ password: true, oidc: settings.oidc && { name: settings.oidc.name } }),
  );

  server.get('/staff/auth/oidc', async (request, reply) => {
    if (!settings.oidc) return sendError(reply, 404, 'NOT_FOUND', 'There is no single sign-on.');
    const wait = await turns.ofAddress(clientAddress(request, settings.trustedProxies));
    if (wait > 0) return sendRefusal(reply, tooMany(wait));
    const { to } = request.query as Record<string, unknown>;
    const answer = await askFor(entrance, request, null, {
      method: 'POST',
      path: '/sign-in/social',
      body: {
        provider: OIDC,
        callbackURL: localPath(to),
        errorCallbackURL: SIGN_IN,
        disableRedirect: true,
      },
    });
    const { url } = answer.body;
    if (answer.status !== 200 || typeof url !== 'string') {
      return turnAway(request, reply, 'OIDC_UNAVAILABLE');
    }
    setCookies(reply, answer);
    return send(reply, url);
  });

  server.get('/staff/auth/callback/oidc', async (request, reply) => {
    if (!settings.oidc) return sendError(reply, 404, 'NOT_FOUND', 'There is no single sign-on.');
    const wait = await turns.ofAddress(clientAddress(request, settings.trustedProxies));
    if (wait > 0) return sendRefusal(reply, tooMany(wait));
    const { search } = new URL(request.url, 'http://gateway');
    const answer = await askFor(entrance, request, null, {
      method: 'GET',
      path: `/callback/${OIDC}${search}`,
    });
    const viewer = await whoCameIn(entrance, answer);
    setCookies(reply, answer);
    if (!viewer) return turnAway(request, reply, problemOf(answer.location));
    await note(entrance, request, viewer, 'SIGNED_IN', { way: 'single sign-on' });
    return send(reply, localPath(answer.location));
  });

  async function turnAway(
    request: FastifyRequest,
    reply: FastifyReply,
    code: string,
  ): Promise<FastifyReply> {
    await noteFailure(entrance, request, { way: 'single sign-on', code });
    return send(reply, `${SIGN_IN}?problem=${code}`);
  }
}

/** better-auth tells in the address why nobody was let in. */
function problemOf(location: string | null): string {
  const error =
    location === null ? null : URL.parse(location, 'http://x')?.searchParams.get('error');
  if (error === 'SUSPENDED') return 'SUSPENDED';
  return error === 'signup_disabled' || error === 'account_not_linked'
    ? 'NO_ACCOUNT'
    : 'OIDC_FAILED';
}

function send(reply: FastifyReply, location: string): FastifyReply {
  return reply.code(302).header('cache-control', 'no-store').header('location', location).send('');
}
