import { type Database } from '@headcount/db';
import {
  FileTooLarge,
  findFilesByIds,
  readFileBytes,
  recordAudit,
  type StoredFile,
  storeFile,
} from '@headcount/db/newsroom';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { sendError } from '../../front-door/error-answer.ts';
import type { FindViewer } from '../../front-door/staff-route.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { isKey } from '../record/entry/read-key.ts';
import { asAttachment, fileNameOf } from './file-name.ts';
import { limitOf, mediaTypeOf } from './media-type.ts';
import { readHead } from './read-head.ts';

/** So many bytes tell what a file is. */
const HEAD_BYTES = 4096;

/**
 * Takes files at POST /staff/files, the bytes as the body and the name in `x-file-name`, and gives
 * them out at GET /staff/files/<id>: only to staff, and never to be shown in place.
 */
export function serveFiles(
  server: FastifyInstance,
  database: Database,
  findViewer: FindViewer,
): void {
  void server.register(async (scope) => {
    // Within this scope alone a body may be anything: it is kept as it comes.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.post('/staff/files', async (request, reply) => {
      const viewer = await findViewer(request);
      return viewer ? takeFile(database, viewer, request, reply) : nobody(reply);
    });
    scope.get<{ Params: { id: string } }>('/staff/files/:id', async (request, reply) => {
      const viewer = await findViewer(request);
      return viewer ? giveFile(database, viewer, request.params.id, reply) : nobody(reply);
    });
  });
}

function nobody(reply: FastifyReply): FastifyReply {
  return sendError(reply, 401, 'UNAUTHENTICATED', 'Nobody is signed in. Sign in at /admin.');
}

async function takeFile(
  database: Database,
  viewer: Viewer,
  { headers, body }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const name = fileNameOf(headers['x-file-name']);
  if (name === null) {
    const message = 'The header x-file-name must hold the name of the file, percent-encoded.';
    return sendError(reply, 400, 'BAD_REQUEST', message);
  }
  if (!(body instanceof Readable))
    return sendError(reply, 400, 'BAD_REQUEST', 'The file is empty.');
  const { head, all } = await readHead(body, HEAD_BYTES);
  if (head.length === 0) return sendError(reply, 400, 'BAD_REQUEST', 'The file is empty.');
  const declared = headers['content-type'] ?? '';
  const mediaType = mediaTypeOf(declared, name, head);
  if (mediaType === null) {
    const message = `“${name}” is not what it is said to be, ${declared}: a PDF, a picture (PNG, JPEG, GIF, WebP, SVG), a saved page (HTML, MHTML), a text, a CSV or an XLSX file is allowed.`;
    return refuseRest(body, sendError(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', message));
  }
  const limit = limitOf(mediaType);
  const entry = { id: randomUUID(), name, mediaType, createdBy: viewer.id, limit };
  try {
    const file = await storeFile(database.sql, entry, all);
    await noteFile(database, viewer, 'FILE_STORED', file);
    const { id, byteLength, sha256 } = file;
    return await reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ id, name, mediaType, byteLength, sha256 });
  } catch (error) {
    if (!(error instanceof FileTooLarge)) throw error;
    const message = `“${name}” is larger than ${limit / 1024 / 1024} MB, the most for a file of its kind.`;
    return refuseRest(body, sendError(reply, 413, 'PAYLOAD_TOO_LARGE', message));
  }
}

/** What is left of a refused file is not waited for. */
function refuseRest(body: Readable, reply: FastifyReply): FastifyReply {
  void reply.header('connection', 'close');
  body.resume();
  return reply;
}

async function noteFile(
  database: Database,
  viewer: Viewer,
  action: 'FILE_STORED' | 'FILE_TAKEN',
  file: StoredFile,
): Promise<void> {
  const { id, name, mediaType, byteLength, sha256 } = file;
  await recordAudit(database.sql, {
    actorId: viewer.id,
    actorName: viewer.name,
    action,
    subjectKind: 'FILE',
    subjectId: id,
    details: { name, mediaType, byteLength, sha256 },
  });
}

/** What a browser might run: it is given as bytes. */
const ACTIVE: ReadonlySet<string> = new Set(['image/svg+xml', 'multipart/related', 'text/html']);

async function giveFile(
  database: Database,
  viewer: Viewer,
  id: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [file] = isKey(id) ? await findFilesByIds(database.sql, [id]) : [];
  if (!file) return sendError(reply, 404, 'NOT_FOUND', 'There is no such file.');
  await noteFile(database, viewer, 'FILE_TAKEN', file);
  const isActive = ACTIVE.has(file.mediaType);
  return reply
    .header('content-type', isActive ? 'application/octet-stream' : file.mediaType)
    .header('content-length', file.byteLength)
    .header('content-disposition', asAttachment(file.name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'no-store')
    .send(Readable.from(readFileBytes(database.sql, id)));
}
