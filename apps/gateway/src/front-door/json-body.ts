import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A body that is refused; the status tells the front door why. */
class BodyRefused extends Error {
  readonly statusCode: 400 | 415;

  constructor(statusCode: 400 | 415) {
    super('The body is refused.');
    this.statusCode = statusCode;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads JSON in UTF-8 and nothing else: forms and plain text are what another site's page can send
 * without asking (CSRF), compressed bodies can hide their size, other encodings their meaning.
 */
export function acceptJsonOnly(server: FastifyInstance, bodyLimit: number): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit },
    async (request: FastifyRequest, body: Buffer) => {
      refuseEncodings(request);
      return parse(body);
    },
  );
}

function refuseEncodings(request: FastifyRequest): void {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    throw new BodyRefused(415);
  }
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new BodyRefused(415);
  }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new BodyRefused(400);
  }
}
