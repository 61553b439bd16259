import { findChallenged } from '@headcount/db';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { COOKIE_PREFIX, readSessionToken } from '../session-cookie.ts';
import type { Viewer } from '../viewer.ts';
import { refusalOf, setCookies } from './ask-auth.ts';
import { askFor, type Entrance, ENTRANCE_BODY, readFields, whoCameIn } from './entrance.ts';
import { note, noteFailure } from './note.ts';
import { NO_CHALLENGE, sendRefusal, tooMany, WRONG_CODE } from './refusal.ts';

/** Takes the second factor of somebody who signs in, or who sets it up. Each code is taken once. */
export function serveSecondFactor(server: FastifyInstance, entrance: Entrance): void {
  const { database, findViewer, settings, turns } = entrance;

  server.post('/staff/auth/two-factor/verify-totp', ENTRANCE_BODY, async (request, reply) => {
    const { code } = readFields(request, ['code']);
    const viewer = await findViewer(request);
    const userId = viewer?.id ?? (await challenged(request));
    if (userId === null) return sendRefusal(reply, NO_CHALLENGE);
    if (!/^\d{6}$/.test(code)) return sendRefusal(reply, WRONG_CODE);
    const wait = viewer ? await turns.ofMember(viewer.id) : 0;
    if (wait > 0) return sendRefusal(reply, tooMany(wait));
    if ((await turns.ofCode(userId, code)) > 0) return sendRefusal(reply, WRONG_CODE);
    return verify(request, reply, viewer, { way: 'totp', code });
  });

  server.post(
    '/staff/auth/two-factor/verify-backup-code',
    ENTRANCE_BODY,
    async (request, reply) => {
      const { code } = readFields(request, ['code']);
      if ((await challenged(request)) === null) return sendRefusal(reply, NO_CHALLENGE);
      return verify(request, reply, null, { way: 'backup-code', code });
    },
  );

  /** Whoever gave their password in this browser just now, and must give the second factor. */
  async function challenged({ headers }: FastifyRequest): Promise<string | null> {
    const isSecure = settings.siteUrl.startsWith('https:');
    const name = `${isSecure ? '__Secure-' : ''}${COOKIE_PREFIX}.two_factor`;
    const challenge = readSessionToken(headers.cookie, name, settings.secret);
    return challenge === null ? null : await findChallenged(database.sql, challenge);
  }

  async function verify(
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer | null,
    { way, code }: { readonly way: 'totp' | 'backup-code'; readonly code: string },
  ): Promise<FastifyReply> {
    const answer = await askFor(entrance, request, viewer, {
      method: 'POST',
      path: `/two-factor/verify-${way}`,
      body: { code },
    });
    setCookies(reply, answer);
    if (answer.status !== 200) {
      const refusal = refusalOf(answer);
      await noteFailure(entrance, request, { way, code: refusal.code });
      return sendRefusal(reply, refusal);
    }
    void reply.header('cache-control', 'no-store');
    if (viewer) {
      if (!viewer.hasSecondFactor) await note(entrance, request, viewer, 'SECOND_FACTOR_SET');
      return reply.send({ enabled: true });
    }
    const newcomer = await whoCameIn(entrance, answer);
    if (!newcomer) throw new Error('A second factor was right and nobody is signed in.');
    await note(entrance, request, newcomer, 'SIGNED_IN', { way });
    return reply.send({ signedIn: true });
  }
}
