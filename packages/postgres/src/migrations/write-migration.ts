import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDatabase, dropDatabase } from '../databases.ts';
import { PostgresFailure } from '../failure.ts';
import { applyMigrations } from './apply-migrations.ts';
import { differenceFromSchema } from './difference.ts';
import { prismaFolder, readMigrations } from './prisma-folder.ts';

/**
 * Writes the migration that leads from the migrations so far to the schema, and returns its file;
 * undefined when there is nothing to change. The migrations so far are what they make of an empty
 * database, so what was appended to them by hand counts too.
 *
 * @param adminUrl as a role that may create a database: a passing one is made beside it
 */
export async function writeMigration(
  adminUrl: string,
  name: string,
  folder = prismaFolder,
): Promise<string | undefined> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new PostgresFailure(
      'MIGRATION_FAILED',
      `"${name}" is no name for a migration; write it in small letters, digits and underscores.`,
    );
  }
  const script = await differenceFromMigrations(adminUrl, folder);
  if (script === undefined) return undefined;
  const { baseDir, lockfile } = await readMigrations(folder);
  const file = path.join(baseDir, `${timestamp(new Date())}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, script);
  if (lockfile.content === null) {
    await writeFile(path.join(baseDir, lockfile.path), 'provider = "postgresql"\n');
  }
  return file;
}

/** The SQL from the migrations to the schema, by way of a database that lives for this call. */
async function differenceFromMigrations(
  adminUrl: string,
  folder: string,
): Promise<string | undefined> {
  const shadowName = `headcount_shadow_${randomBytes(6).toString('hex')}`;
  const shadow = new URL(adminUrl);
  shadow.pathname = `/${shadowName}`;
  await createDatabase(adminUrl, shadowName);
  try {
    await applyMigrations(shadow.href, folder);
    return await differenceFromSchema(shadow.href, folder);
  } finally {
    await dropDatabase(adminUrl, shadowName);
  }
}

/** As Prisma writes it: 20220921093000, in UTC. */
function timestamp(at: Date): string {
  return at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
}
