import { recordAudit } from '@headcount/db/newsroom';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../viewer.ts';
import { clientAddress } from './client-address.ts';
import type { Entrance } from './entrance.ts';

/** What somebody did to prove who they are, or to what proves it. */
export type EntranceAction =
  | 'SIGNED_IN'
  | 'SIGNED_OUT'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_REFUSED'
  | 'SECOND_FACTOR_SET'
  | 'SECOND_FACTOR_REMOVED'
  | 'BACKUP_CODES_RENEWED';

/** Notes in the audit what a member of staff did at the entrance. */
export async function note(
  entrance: Entrance,
  request: FastifyRequest,
  viewer: Viewer,
  action: EntranceAction,
  how: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordAudit(entrance.database.sql, {
    actorId: viewer.id,
    actorName: viewer.name,
    action,
    subjectKind: 'STAFF',
    subjectId: viewer.id,
    details: { ...how, ...whence(entrance, request) },
  });
}

/** Notes that somebody was not let in: whom they said to be, as far as that is an address. */
export async function noteFailure(
  entrance: Entrance,
  request: FastifyRequest,
  how: { readonly email?: string; readonly way: string; readonly code: string },
): Promise<void> {
  const { email, ...rest } = how;
  const said = email && ADDRESS.test(email) ? { email: email.slice(0, 254) } : {};
  await recordAudit(entrance.database.sql, {
    actorId: null,
    actorName: 'nobody',
    action: 'SIGN_IN_FAILED',
    details: { ...said, ...rest, ...whence(entrance, request) },
  });
}

/** As much as an address has in common: what stands in it can be kept, and read. */
const ADDRESS = /^[^@\s\p{Cc}\p{Cs}]+@[^@\s\p{Cc}\p{Cs}]+$/u;

function whence({ settings }: Entrance, request: FastifyRequest): { readonly address?: string } {
  const address = clientAddress(request, settings.trustedProxies);
  return address === null ? {} : { address };
}
