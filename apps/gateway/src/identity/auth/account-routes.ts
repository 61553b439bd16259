import type { FastifyInstance } from 'fastify';
import { type AuthAnswer, refusalOf, setCookies } from './ask-auth.ts';
import { askFor, type Entrance, ENTRANCE_BODY, readFields } from './entrance.ts';
import { type EntranceAction, note } from './note.ts';
import { sendRefusal, SIGNED_OUT, tooMany } from './refusal.ts';

/** What somebody who is signed in may change about how they prove who they are. */
interface Change {
  readonly path: string;
  readonly fields: readonly string[];
  /** Told to better-auth besides. */
  readonly settled?: Readonly<Record<string, unknown>>;
  readonly action?: EntranceAction;
  /** What the browser is told of the answer. */
  readonly tell: (body: AuthAnswer['body']) => Readonly<Record<string, unknown>>;
}

const CHANGES: readonly Change[] = [
  {
    path: '/two-factor/enable',
    fields: ['password'],
    tell: ({ totpURI, backupCodes }) => ({ totpURI, backupCodes }),
  },
  {
    path: '/two-factor/disable',
    fields: ['password'],
    action: 'SECOND_FACTOR_REMOVED',
    tell: () => ({ disabled: true }),
  },
  {
    path: '/two-factor/generate-backup-codes',
    fields: ['password'],
    action: 'BACKUP_CODES_RENEWED',
    tell: ({ backupCodes }) => ({ backupCodes }),
  },
  {
    path: '/change-password',
    fields: ['currentPassword', 'newPassword'],
    settled: { revokeOtherSessions: true },
    action: 'PASSWORD_CHANGED',
    tell: () => ({ changed: true }),
  },
];

/** Serves these changes; each asks for the password again, so many times only. */
export function serveAccount(server: FastifyInstance, entrance: Entrance): void {
  for (const { path, fields, settled, action, tell } of CHANGES) {
    server.post(`/staff/auth${path}`, ENTRANCE_BODY, async (request, reply) => {
      const viewer = await entrance.findViewer(request);
      if (!viewer) return sendRefusal(reply, SIGNED_OUT);
      const wait = await entrance.turns.ofMember(viewer.id);
      if (wait > 0) return sendRefusal(reply, tooMany(wait));
      const body = { ...readFields(request, fields), ...settled };
      const answer = await askFor(entrance, request, viewer, { method: 'POST', path, body });
      if (answer.status !== 200) {
        const refusal = refusalOf(answer);
        // Somebody at an open browser who tries passwords is seen.
        if (refusal.code === 'INVALID_PASSWORD') {
          await note(entrance, request, viewer, 'PASSWORD_REFUSED', { for: path });
        }
        return sendRefusal(reply, refusal);
      }
      setCookies(reply, answer);
      if (action) await note(entrance, request, viewer, action);
      return reply.header('cache-control', 'no-store').send(tell(answer.body));
    });
  }

  server.post('/staff/auth/sign-out', ENTRANCE_BODY, async (request, reply) => {
    const viewer = await entrance.findViewer(request);
    const answer = await askFor(entrance, request, viewer, {
      method: 'POST',
      path: '/sign-out',
      body: {},
    });
    setCookies(reply, answer);
    if (viewer) await note(entrance, request, viewer, 'SIGNED_OUT');
    return reply.header('cache-control', 'no-store').send({ signedOut: true });
  });
}
