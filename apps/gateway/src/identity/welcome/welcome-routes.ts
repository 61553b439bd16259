import { findInvitation, findStaffByIds, type Invitation } from '@headcount/db';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf, setCookies } from '../auth/ask-auth.ts';
import { clientAddress } from '../auth/client-address.ts';
import { askFor, type Entrance, ENTRANCE_BODY, readFields, whoCameIn } from '../auth/entrance.ts';
import { note } from '../auth/note.ts';
import { hashPassword } from '../auth/password.ts';
import { type Refusal, sendRefusal, tooMany } from '../auth/refusal.ts';
import { judgeNewcomer } from './judge-newcomer.ts';
import { welcome } from './welcome.ts';

const LINK_INVALID: Refusal = {
  status: 404,
  code: 'LINK_INVALID',
  message: 'This link was used, taken back or has expired. Ask an administrator for another.',
};

const EMAIL_TAKEN: Refusal = {
  status: 409,
  code: 'EMAIL_TAKEN',
  message: 'Somebody on staff has this e-mail address already.',
};

/** Says for whom a link is, and makes its owner staff: with a name, a password and a session. */
export function serveWelcome(server: FastifyInstance, entrance: Entrance): void {
  const { database, settings, turns } = entrance;

  server.get('/staff/welcome', async (request, reply) => {
    const { token } = request.query as Record<string, unknown>;
    const found = await open(request, token);
    if ('code' in found) return sendRefusal(reply, found);
    const { email, role, expiresAt } = found;
    const invitedBy = await nameOf(found.invitedBy);
    return reply.header('cache-control', 'no-store').send({ email, role, invitedBy, expiresAt });
  });

  server.post('/staff/welcome', ENTRANCE_BODY, async (request, reply) => {
    const fields = readFields(request, ['token', 'name', 'email', 'password']);
    const invitation = await open(request, fields.token);
    if ('code' in invitation) return sendRefusal(reply, invitation);
    const newcomer = judgeNewcomer(invitation, fields);
    if ('code' in newcomer) return sendRefusal(reply, newcomer);
    const { name, email, password } = newcomer;
    const passwordHash = await hashPassword(password);
    const refusal = await welcome(database, invitation, { name, email, passwordHash });
    if (refusal) return sendRefusal(reply, refusal === 'TAKEN' ? LINK_INVALID : EMAIL_TAKEN);
    return letIn(request, reply, { email, password });
  });

  async function open(request: FastifyRequest, token: unknown): Promise<Invitation | Refusal> {
    const wait = await turns.ofAddress(clientAddress(request, settings.trustedProxies));
    if (wait > 0) return tooMany(wait);
    if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token)) return LINK_INVALID;
    return (await findInvitation(database.sql, token)) ?? LINK_INVALID;
  }

  async function nameOf(id: string | null): Promise<string | null> {
    if (id === null) return null;
    const [member] = await findStaffByIds(database.sql, [id]);
    return member?.name ?? null;
  }

  async function letIn(
    request: FastifyRequest,
    reply: FastifyReply,
    body: Readonly<Record<'email' | 'password', string>>,
  ): Promise<FastifyReply> {
    const answer = await askFor(entrance, request, null, {
      method: 'POST',
      path: '/sign-in/email',
      body,
    });
    if (answer.status !== 200) return sendRefusal(reply, refusalOf(answer));
    setCookies(reply, answer);
    const viewer = await whoCameIn(entrance, answer);
    if (viewer) await note(entrance, request, viewer, 'SIGNED_IN', { way: 'link' });
    return reply.header('cache-control', 'no-store').send({ signedIn: true });
  }
}
