import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../bin/before/places.mjs';

export interface TestedPackage {
  /** Without the scope: "ledger". */
  readonly name: string;
  readonly directory: string;
}

/** The packages of the workspace that have tests, rooms before the programs made of them. */
export async function listTestedPackages(): Promise<TestedPackage[]> {
  const found: TestedPackage[] = [];
  for (const pattern of [
    'packages/*/package.json',
    'prisma/seed/package.json',
    'apps/*/package.json',
  ]) {
    const files: string[] = [];
    for await (const file of glob(pattern, { cwd: root })) files.push(file);
    for (const file of files.toSorted()) {
      const manifest = JSON.parse(await readFile(path.join(root, file), 'utf8')) as {
        name: string;
        scripts?: Record<string, string>;
      };
      if (!manifest.scripts?.['test']) continue;
      const name = manifest.name.replace(/^@headcount\//, '');
      found.push({ name, directory: path.join(root, path.dirname(file)) });
    }
  }
  return found;
}
