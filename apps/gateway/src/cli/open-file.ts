import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { importSource, type ImportSource } from '../importing/import-source.ts';

/** Opens a file on the disk by its path. @throws when there is none */
export async function openFile(path: string): Promise<ImportSource> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`There is no file ${path}.`);
  return importSource(() => createReadStream(path, { highWaterMark: 256 * 1024 }));
}
