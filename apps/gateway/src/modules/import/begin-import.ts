import { createImportJob, findFilesByIds, findImportJobsByIds } from '@headcount/db/newsroom';
import { randomUUID } from 'node:crypto';
import type { StaffContext } from '../../staff-context.ts';
import { actOnImport } from './act-on-import.ts';
import { refused, type Change } from './change.ts';

/** Begins the import of an uploaded file. */
export async function beginImport(context: StaffContext, fileId: string): Promise<Change> {
  const [file] = await context.read((sql) => findFilesByIds(sql, [fileId]));
  if (!file) return refused('file: There is no uploaded file of this id.');
  const id = randomUUID();
  return await actOnImport(context, {
    id,
    action: 'IMPORT_BEGUN',
    details: { file: file.name, sha256: file.sha256 },
    change: async (sql) => {
      await createImportJob(sql, { id, fileId, createdBy: context.viewer.id });
      const [job] = await findImportJobsByIds(sql, [id]);
      return job ?? null;
    },
    refusal: () => 'file: The import could not be begun.',
  });
}
