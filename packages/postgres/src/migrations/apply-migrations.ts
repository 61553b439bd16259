import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { PostgresFailure } from '../failure.ts';
import { prismaFolder, readMigrations } from './prisma-folder.ts';
import { noFilters, withSchemaEngine } from './schema-engine.ts';

/**
 * Applies the migrations that the database has not seen, each whole or not at all, and returns
 * their names. The history is kept in Prisma's own table, so `prisma migrate deploy` agrees.
 *
 * @param url as the role that owns the tables
 * @throws {PostgresFailure} MIGRATION_FAILED, naming the migration and what the server said
 */
export async function applyMigrations(url: string, folder = prismaFolder): Promise<string[]> {
  const migrationsList = await readMigrations(folder);
  return await withSchemaEngine(url, async (engine) => {
    try {
      await forgetUnfinished(engine, migrationsList);
      const applied = await engine.applyMigrations({ migrationsList, filters: noFilters });
      return applied.appliedMigrationNames;
    } catch (error) {
      throw new PostgresFailure('MIGRATION_FAILED', sentenceOf(error), { cause: error });
    }
  });
}

/** A migration that was begun and not finished left nothing behind, so it may be tried again. */
async function forgetUnfinished(
  engine: SchemaEngine,
  migrationsList: MigrationList,
): Promise<void> {
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: noFilters,
  });
  for (const migrationName of failedMigrationNames) {
    await engine.markMigrationRolledBack({ migrationName });
  }
}

/** The engine's message carries a trace of its own code below the first lines. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const name = message.match(/migration_name="([^"]+)"/)?.[1];
  const said =
    message.match(/ERROR: (.+)/)?.[1] ??
    message
      .split(/\n\s*\d+: /)[0]
      ?.trim()
      .split('\n')
      .at(-1);
  return name ? `Migration ${name} failed: ${said}.` : `The migrations failed: ${said}.`;
}
