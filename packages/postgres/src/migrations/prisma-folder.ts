import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm';
import { errorCode } from '../failure.ts';

/** The project's `prisma` folder: `schema/*.prisma` and `migrations/<timestamp>_<name>/`. */
export const prismaFolder = path.resolve(import.meta.dirname, '../../../../prisma');

/** Every file of the schema, in order of its name. */
export async function readSchema(folder: string): Promise<SchemaContainer[]> {
  const schemaFolder = path.join(folder, 'schema');
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).toSorted();
  return await Promise.all(
    names.map(async (name) => {
      const file = path.join(schemaFolder, name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}

/** The migrations in Prisma's own layout, oldest first, as its engine wants them. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const baseDir = path.join(folder, 'migrations');
  const entries = await readdir(baseDir, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.toSorted().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8').then(
            (value) => ({ tag: 'ok' as const, value }),
            (error: unknown) => ({ tag: 'error' as const, value: String(error) }),
          ),
        },
      })),
    ),
  };
}
