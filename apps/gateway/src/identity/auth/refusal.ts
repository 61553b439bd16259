import type { FastifyReply } from 'fastify';

/** Why somebody is not let in, as the site's forms read it. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** A sentence for the person. */
  readonly message: string;
  /** Seconds until it may be tried again. */
  readonly wait?: number;
}

/** Sends a refusal as JSON; it is kept by nobody. */
export function sendRefusal(
  reply: FastifyReply,
  { status, code, message, wait }: Refusal,
): FastifyReply {
  if (wait !== undefined) void reply.header('retry-after', String(wait));
  return reply.code(status).header('cache-control', 'no-store').send({ code, message });
}

export const WRONG_PASSWORD: Refusal = {
  status: 401,
  code: 'INVALID_EMAIL_OR_PASSWORD',
  message: 'E-mail address and password do not belong together.',
};

export const WRONG_CODE: Refusal = {
  status: 401,
  code: 'INVALID_CODE',
  message: 'The code is wrong, or it was used before. Codes of the app change every 30 seconds.',
};

export const NO_CHALLENGE: Refusal = {
  status: 401,
  code: 'INVALID_TWO_FACTOR_COOKIE',
  message: 'The password was given too long ago. Begin again.',
};

export const SIGNED_OUT: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Nobody is signed in. Sign in at /admin.',
};

/** For whoever tries too often. */
export function tooMany(wait: number): Refusal {
  const words = wait === 1 ? 'a second' : `${wait} seconds`;
  return {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: `That was tried too often. Try again in ${words}.`,
    wait,
  };
}
