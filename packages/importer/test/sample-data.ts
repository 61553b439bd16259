import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import type { OpenBytes } from '../src/index.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const folder =
  process.env['HEADCOUNT_SAMPLE_DATA'] || path.join(repository, '..', 'shared', 'data');

/** A published file that is too large for the repository; null where it has not been fetched. */
export function sampleData(name: string): OpenBytes | null {
  const file = path.join(folder, name);
  if (!existsSync(file)) return null;
  return () => {
    const bytes = createReadStream(file);
    return name.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  };
}

/** What to print for a test that cannot run. */
export const whereSampleDataGoes = `${folder} does not hold the file; name its folder with HEADCOUNT_SAMPLE_DATA`;

/** A small file of this repository that carries the defects of a published one. */
export function sampleFile(name: string): OpenBytes {
  return () => createReadStream(path.join(import.meta.dirname, '..', 'samples', name));
}
