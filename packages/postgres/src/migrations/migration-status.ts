import { prismaFolder, readMigrations } from './prisma-folder.ts';
import { noFilters, withSchemaEngine } from './schema-engine.ts';

/** How a database stands to the migrations folder; all lists empty means that they agree. */
export interface MigrationStatus {
  /** In the folder, not yet in the database. */
  readonly unapplied: readonly string[];
  /** Applied, and changed in the folder since. */
  readonly edited: readonly string[];
  /** Begun and not finished. */
  readonly failed: readonly string[];
  /** In the database, and no longer in the folder. */
  readonly missing: readonly string[];
}

/** Compares a database's history with the migrations folder, without changing either. */
export async function migrationStatus(
  url: string,
  folder = prismaFolder,
): Promise<MigrationStatus> {
  const migrationsList = await readMigrations(folder);
  return await withSchemaEngine(url, async (engine) => {
    const found = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: noFilters,
    });
    const { history } = found;
    return {
      unapplied:
        history && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [],
      missing:
        history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [],
      edited: found.editedMigrationNames,
      failed: found.failedMigrationNames,
    };
  });
}
