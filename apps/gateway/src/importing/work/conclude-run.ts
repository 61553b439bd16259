import { findCitationsByIds, findStaffByIds, type Sql } from '@headcount/db';
import {
  appendOutbox,
  endImport,
  listCapturesByCitations,
  recordAudit,
  recordCapture,
  type ImportProgress,
  type ImportWork,
  type StoredFile,
} from '@headcount/db/newsroom';
import type { Mapping } from '@headcount/importer';
import { randomUUID } from 'node:crypto';
import { citationId } from '../import-ground.ts';
import type { ImportReport } from '../job/import-report.ts';

/** A run whose reports are recorded and not yet committed. */
export interface RunToConclude {
  readonly job: ImportWork;
  readonly file: StoredFile;
  readonly mapping: Mapping;
  readonly report: ImportReport;
  readonly progress: ImportProgress;
}

/**
 * The last acts of a run's transaction: the file is kept as evidence, what follows is asked for, the
 * job ends, the audit hears of it. @throws when the job is not this run's any more: nothing is recorded
 */
export async function concludeRun(sql: Sql, run: RunToConclude): Promise<void> {
  const { job, file, mapping, report, progress } = run;
  const by = job.askedBy ?? job.createdBy;
  const { created = 0, revised = 0 } = report.outcome ?? {};
  if (created + revised > 0) {
    await keepAsEvidence(sql, run, by);
    await appendOutbox(sql, 'RECORDS_CHANGED', {
      records: mapping.sources.map(({ id }) => ({ kind: 'SOURCE', id })),
    });
  }
  const isMine = await endImport(sql, job, {
    state: 'DONE',
    progress: { ...progress, share: 1 },
    report,
    failure: null,
  });
  if (!isMine) throw new Error('The import was given up meanwhile; nothing was recorded.');
  const [member] = await findStaffByIds(sql, [by]);
  await recordAudit(sql, {
    actorId: by,
    actorName: member?.name ?? by,
    action: 'IMPORT_RUN',
    subjectKind: 'IMPORT',
    subjectId: job.id,
    details: {
      file: file.name,
      sha256: file.sha256,
      mapping: mapping.name,
      rows: report.rows,
      refused: report.refused,
      ...report.outcome,
    },
  });
}

/** The file itself is what the import's citations cite. */
async function keepAsEvidence(sql: Sql, { file, mapping }: RunToConclude, by: string) {
  const citations = mapping.sources.map(({ id }) => citationId(id, file.sha256));
  const kept = await listCapturesByCitations(sql, citations);
  const there = await findCitationsByIds(sql, citations);
  for (const [at, citation] of citations.entries()) {
    const isKept = kept[at]?.some(({ fileId }) => fileId === file.id) ?? false;
    if (isKept || !there[at]) continue;
    await recordCapture(sql, {
      id: randomUUID(),
      citationId: citation,
      fileId: file.id,
      url: mapping.citation.url,
      note: 'The file that was imported.',
      capturedBy: by,
    });
  }
}
