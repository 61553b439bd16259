import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../modules');

/** The public schema documents of every module, in the order of their paths so that print-outs are stable. */
export function readTypeDefinitions(): string[] {
  return read((path) => !path.endsWith('.staff.graphql'));
}

/** The same with what only staff are given. */
export function readStaffTypeDefinitions(): string[] {
  return read(() => true);
}

function read(isWanted: (path: string) => boolean): string[] {
  return globSync('*/*.graphql', { cwd: modules })
    .filter(isWanted)
    .toSorted()
    .map((path) => readFileSync(join(modules, path), 'utf8'));
}
