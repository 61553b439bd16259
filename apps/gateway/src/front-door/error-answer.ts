import type { FastifyReply } from 'fastify';

/** The codes of answers that come before GraphQL has its turn, or instead of it. */
export type FrontDoorCode =
  | 'BAD_REQUEST'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'URI_TOO_LONG'
  | 'ANSWER_TOO_LARGE'
  | 'OVERLOADED'
  | 'DEADLINE_EXCEEDED'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An answer in GraphQL's own shape, so that a client reads one kind of error wherever it arose. */
export function errorBody(code: FrontDoorCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** Sends such an answer. */
export function sendError(
  reply: FastifyReply,
  status: number,
  code: FrontDoorCode,
  message: string,
): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(errorBody(code, message));
}
