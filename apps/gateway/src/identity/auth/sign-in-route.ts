import { forgetTurns } from '@headcount/db';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf, setCookies } from './ask-auth.ts';
import { clientAddress } from './client-address.ts';
import { askFor, type Entrance, ENTRANCE_BODY, readFields, whoCameIn } from './entrance.ts';
import { note, noteFailure } from './note.ts';
import { PASSWORD_LENGTH } from './password.ts';
import { sendRefusal, tooMany, WRONG_PASSWORD } from './refusal.ts';
import { accountKey } from './turns.ts';

/** Lets staff in by e-mail address and password, or asks them for their second factor. */
export function serveSignIn(server: FastifyInstance, entrance: Entrance): void {
  const { database, settings, turns } = entrance;

  server.post('/staff/auth/sign-in/email', ENTRANCE_BODY, async (request, reply) => {
    const { password, ...given } = readFields(request, ['email', 'password']);
    const email = given.email.trim();
    const wait =
      (await turns.ofAddress(clientAddress(request, settings.trustedProxies))) ||
      (await turns.ofAccount(email));
    if (wait > 0) return sendRefusal(reply, tooMany(wait));
    if (password.length > PASSWORD_LENGTH.most) return refuse(request, reply, email);
    const answer = await askFor(entrance, request, null, {
      method: 'POST',
      path: '/sign-in/email',
      body: { email, password },
    });
    if (answer.status !== 200) {
      const refusal = refusalOf(answer);
      const isWrong = refusal.code === WRONG_PASSWORD.code;
      if (isWrong) return refuse(request, reply, email);
      await noteFailure(entrance, request, { email, way: 'password', code: refusal.code });
      return sendRefusal(reply, refusal);
    }
    setCookies(reply, answer);
    void reply.header('cache-control', 'no-store');
    await forgetTurns(database.sql, accountKey(email));
    const viewer = await whoCameIn(entrance, answer);
    if (!viewer) return reply.send({ twoFactorRedirect: true });
    await note(entrance, request, viewer, 'SIGNED_IN', { way: 'password' });
    return reply.send({ signedIn: true });
  });

  async function refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    email: string,
  ): Promise<FastifyReply> {
    const { code } = WRONG_PASSWORD;
    await noteFailure(entrance, request, { email, way: 'password', code });
    return sendRefusal(reply, WRONG_PASSWORD);
  }
}
