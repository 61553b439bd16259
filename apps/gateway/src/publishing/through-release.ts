import { GraphQLError } from 'graphql';
import type { Instant } from '@headcount/ledger';
import type { Context } from '../context.ts';
import { createAdmission } from '../front-door/admission.ts';
import type { StaffContext } from '../staff-context.ts';
import { beholdRelease } from './behold-release.ts';

/** The ledger as it would be with what a release holds, and the moment at which it is looked at. */
export interface Beheld {
  readonly context: Context;
  readonly now: Instant;
}

interface Look {
  readonly releaseId: string;
  readonly beheld: Promise<Beheld | null>;
}

const looks = new WeakMap<Promise<void>, Look>();

// Each holds a connection until its request has ended, and its request may want another besides.
const places = createAdmission({ running: 2, waiting: 32, patienceMs: 5000 });

/**
 * Looks through a release for the rest of a request: everything that is read from what it gives
 * sees what the release holds, and nothing is kept. Null where the release is not open, or what it
 * holds cannot be recorded as things stand. One release is looked through in one request.
 */
export function throughRelease(
  { database, signal, ended }: Pick<StaffContext, 'database' | 'signal' | 'ended'>,
  releaseId: string,
): Promise<Beheld | null> {
  const look = looks.get(ended);
  if (look) {
    if (look.releaseId !== releaseId) throw tooMany();
    return look.beheld;
  }
  const { promise: beheld, resolve, reject } = Promise.withResolvers<Beheld | null>();
  looks.set(ended, { releaseId, beheld });
  const hold = async () => {
    const leave = await places.admit(signal);
    if (!leave) throw overloaded();
    try {
      await beholdRelease(database, { id: releaseId, signal }, async (context, now) => {
        resolve({ context, now });
        await ended;
      });
      resolve(null);
    } finally {
      leave();
    }
  };
  hold().catch(reject);
  return beheld;
}

function tooMany(): GraphQLError {
  return new GraphQLError('Drafts of two releases cannot be previewed in one request.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function overloaded(): GraphQLError {
  return new GraphQLError('Too many previews are being made. Please try again shortly.', {
    extensions: { code: 'OVERLOADED' },
  });
}
