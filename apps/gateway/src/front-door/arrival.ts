import type { FastifyInstance } from 'fastify';
import { sendError } from './error-answer.ts';

/** Milliseconds that the whole of an upload may take to arrive: 25 MB over a slow line. */
export const UPLOAD_MS = 10 * 60_000;

/** Routes under which a body may be long and slow. */
const UPLOADS = '/staff/files';

/**
 * Gives up on bodies that do not arrive in time. The server's own limit is that of the slowest upload;
 * everything else must be there much sooner.
 */
export function limitArrival(server: FastifyInstance, milliseconds: number): void {
  server.addHook('onRequest', async (request, reply) => {
    const { raw, headers, routeOptions } = request;
    const hasBody =
      headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
    if (!hasBody || raw.complete || routeOptions.url === UPLOADS) return;
    const timer = setTimeout(() => {
      if (raw.complete || reply.sent) return;
      void reply.header('connection', 'close');
      sendError(reply, 408, 'DEADLINE_EXCEEDED', 'The request did not arrive in time.');
    }, milliseconds);
    raw.once('close', () => clearTimeout(timer));
    raw.once('end', () => clearTimeout(timer));
  });
}
