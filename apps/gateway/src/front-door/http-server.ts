import { DatabaseUnavailable } from '@headcount/db';
import { randomUUID } from 'node:crypto';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { limitArrival, UPLOAD_MS } from './arrival.ts';
import { sendError, type FrontDoorCode } from './error-answer.ts';
import { acceptJsonOnly } from './json-body.ts';
import type { Limits } from './limits.ts';
import { refuseUnreadable } from './unreadable-request.ts';

/** Milliseconds that a request may take to arrive, beside the time to answer it. */
const ARRIVAL_MS = 5000;

/** An HTTP server with no routes yet that takes only JSON and answers every error as JSON. */
export function createHttpServer(limits: Limits, logLevel: string): FastifyInstance {
  const server = Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: UPLOAD_MS,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    http: { headersTimeout: limits.deadlineMs },
    clientErrorHandler: refuseUnreadable,
    frameworkErrors(_error, _request, reply) {
      sendError(reply, 400, 'BAD_REQUEST', 'The address cannot be read.');
    },
  });
  limitArrival(server, limits.deadlineMs + ARRIVAL_MS);
  acceptJsonOnly(server, limits.bodyBytes);
  server.addHook('onSend', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff');
  });
  server.setNotFoundHandler((_request, reply) =>
    sendError(reply, 404, 'NOT_FOUND', 'There is nothing at this address. Try /graphql.'),
  );
  server.setErrorHandler((error: unknown, request, reply) => {
    const refusal = REFUSALS.get(statusOf(error));
    if (statusOf(error) === 413) return sendTooLarge(request, reply);
    if (refusal) return sendError(reply, statusOf(error), refusal.code, refusal.message);
    if (error instanceof DatabaseUnavailable) return sendUnavailable(error, reply);
    request.log.error({ err: error, id: request.id }, 'a request failed');
    const message = `Something went wrong here, not in your request. It is logged as ${request.id}.`;
    return sendError(reply, 500, 'INTERNAL_SERVER_ERROR', message);
  });
  return server;
}

/** Refusals of the framework or of the body's reader, by HTTP status. */
const REFUSALS = new Map<number, { code: FrontDoorCode; message: string }>([
  [400, { code: 'BAD_REQUEST', message: 'The request body is not valid JSON in UTF-8.' }],
  [
    415,
    {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'A request body must be uncompressed JSON in UTF-8, sent as application/json.',
    },
  ],
]);

function sendUnavailable(error: DatabaseUnavailable, reply: FastifyReply): FastifyReply {
  void reply.header('retry-after', String(error.retryAfterSeconds));
  return sendError(reply, 503, 'SERVICE_UNAVAILABLE', 'Please try again shortly.');
}

function sendTooLarge({ routeOptions }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const kilobytes = Math.floor((routeOptions.bodyLimit ?? 0) / 1024);
  const most = kilobytes < 1024 ? `${kilobytes} KB` : `${Math.floor(kilobytes / 1024)} MB`;
  const message = `The request body is larger than ${most}.`;
  return sendError(reply, 413, 'PAYLOAD_TOO_LARGE', message);
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}
