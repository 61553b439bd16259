import type { Database } from '@headcount/db';
import { findImportJobsByIds, listImportRefusals, recordAudit } from '@headcount/db/newsroom';
import { refusalHeader, refusalLines, type Refusal } from '@headcount/importer';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { sendError } from '../../front-door/error-answer.ts';
import type { FindViewer } from '../../front-door/staff-route.ts';
import { isKey } from '../record/entry/read-key.ts';

/** Gives the refused rows of an import as CSV, with a byte order mark so that spreadsheets read it as UTF-8. */
export function serveRefusedRows(
  server: FastifyInstance,
  database: Database,
  findViewer: FindViewer,
): void {
  server.get<{ Params: { id: string } }>(
    '/staff/imports/:id/refused.csv',
    async (request, reply) => {
      const viewer = await findViewer(request);
      if (!viewer) {
        return sendError(reply, 401, 'UNAUTHENTICATED', 'Nobody is signed in. Sign in at /admin.');
      }
      const { id } = request.params;
      const [job] = isKey(id) ? await findImportJobsByIds(database.sql, [id]) : [];
      if (!job) return sendError(reply, 404, 'NOT_FOUND', 'There is no such import.');
      await recordAudit(database.sql, {
        actorId: viewer.id,
        actorName: viewer.name,
        action: 'REFUSED_ROWS_TAKEN',
        subjectKind: 'IMPORT',
        subjectId: job.id,
      });
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="refused-rows.csv"')
        .header('cache-control', 'no-store')
        .send(Readable.from(linesOf(database, job.id)));
    },
  );
}

const atOnce = 2000;

async function* linesOf({ sql }: Database, jobId: string): AsyncGenerator<string> {
  yield `\uFEFF${refusalHeader()}`;
  for (let from = 0; ; from += atOnce) {
    const rows = await listImportRefusals(sql, jobId, { from, first: atOnce });
    if (rows.length === 0) return;
    yield refusalLines(
      rows.map((row) => Object.assign(row, { code: row.code as Refusal['code'] })),
    );
  }
}
