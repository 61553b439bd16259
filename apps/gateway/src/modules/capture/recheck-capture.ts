import { findCitationsByIds } from '@headcount/db';
import {
  findCapturesByIds,
  findFilesByIds,
  recordAudit,
  recordCaptureCheck,
} from '@headcount/db/newsroom';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { refused } from '../record/refused.ts';
import type { RecordRefusedParent } from '../record/staff-parents.ts';
import { lookAtFile } from './look-at-file.ts';

/** Reads the file of a copy again and looks for the citation's words in it; gives the copy's id. */
export async function recheckCapture(
  context: StaffContext,
  id: string,
): Promise<RecordRefusedParent | string> {
  const { read, viewer } = context;
  const [capture] = await read((sql) => findCapturesByIds(sql, [id]));
  if (!capture) {
    const faults = new Faults();
    faults.refuse('capture', id, 'the id of a copy that is kept');
    return refused(faults);
  }
  const [[file], [citation]] = await Promise.all([
    read((sql) => findFilesByIds(sql, [capture.fileId])),
    read((sql) => findCitationsByIds(sql, [capture.citationId])),
  ]);
  if (!file || !citation) throw new Error(`The file or the citation of copy ${id} is not there.`);
  const look = await read((sql) => lookAtFile(sql, file, citation));
  await inTransaction(context, async (sql) => {
    await recordCaptureCheck(sql, id, { ...look, checkedBy: viewer.id });
    await recordAudit(sql, {
      actorId: viewer.id,
      actorName: viewer.name,
      action: 'CAPTURE_RECHECKED',
      subjectKind: 'CITATION',
      subjectId: citation.id,
      details: { capture: id, outcome: look.outcome },
    });
  });
  return id;
}
