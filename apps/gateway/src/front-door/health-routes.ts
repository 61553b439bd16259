import type { FastifyInstance } from 'fastify';

/** Answers whether the gateway can read the ledger now. */
export type IsReady = () => Promise<boolean>;

/** /health/live: the process answers. /health/ready: the database answers it too. */
export function serveHealth(server: FastifyInstance, isReady: IsReady): void {
  server.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  server.get('/health/ready', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (await isReady()) return { status: 'ready' };
    return reply.code(503).header('retry-after', '2').send({ status: 'unavailable' });
  });
}
