import {
  findFilesByIds,
  recordAudit,
  recordCapture,
  recordCaptureCheck,
} from '@headcount/db/newsroom';
import { randomUUID } from 'node:crypto';
import type { CaptureEvidenceInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { readAddress } from '../record/entry/read-address.ts';
import { readText } from '../record/entry/read-text.ts';
import { findReferences, readReference } from '../record/entry/references.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { refused } from '../record/refused.ts';
import type { RecordRefusedParent } from '../record/staff-parents.ts';
import { lookAtFile } from './look-at-file.ts';

/** The most bytes of a copy. */
const MOST = 25 * 1024 * 1024;

/** Keeps an uploaded file as evidence of a citation and looks for its words in it; gives the copy's id. */
export async function captureEvidence(
  context: StaffContext,
  input: CaptureEvidenceInput,
): Promise<RecordRefusedParent | string> {
  const faults = new Faults();
  const found = await findReferences(context, { citation: [input.citation] });
  const citation = readReference(faults, 'citation', input.citation, 'citation', found, true);
  const [file] = await context.read((sql) => findFilesByIds(sql, [input.file]));
  if (!file) faults.refuse('file', input.file, 'the id of a file that was uploaded whole');
  if (file && file.byteLength > MOST) {
    faults.refuse('file', file.name, `a file of at most ${MOST / 1024 / 1024} MB`);
  }
  const url = readAddress(faults, 'url', input.url) ?? citation?.url ?? null;
  const note = readText(faults, 'note', input.note, 'a note', { most: 2000 });
  if (!citation || !file || faults.all.length > 0) return refused(faults);
  const look = await context.read((sql) => lookAtFile(sql, file, citation));
  const id = randomUUID();
  const { viewer } = context;
  await inTransaction(context, async (sql) => {
    await recordCapture(sql, {
      id,
      citationId: citation.id,
      fileId: file.id,
      url,
      note,
      capturedBy: viewer.id,
    });
    await recordCaptureCheck(sql, id, { ...look, checkedBy: viewer.id });
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'EVIDENCE_CAPTURED',
      subjectKind: 'CITATION',
      subjectId: citation.id,
      details: { capture: id, file: file.id, sha256: file.sha256, outcome: look.outcome },
    });
  });
  return id;
}
