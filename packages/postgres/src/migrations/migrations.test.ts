import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { createDatabase, dropDatabase } from '../databases.ts';
import { startDisposablePostgres } from '../start-disposable-postgres.ts';
import type { PostgresServer } from '../start-postgres.ts';
import { applyMigrations } from './apply-migrations.ts';
import { CatalogAdapters } from './catalog-adapters.ts';
import { differenceFromSchema } from './difference.ts';
import { migrationStatus } from './migration-status.ts';
import { resetDatabase } from './reset-database.ts';
import { writeMigration } from './write-migration.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startDisposablePostgres();
});
afterAll(() => server.stop());

const place = (columns: string) => `model Place {\n  id String @id\n  name String\n${columns}}\n`;
const trigger = `
CREATE FUNCTION trim_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.name := trim(NEW.name); RETURN NEW; END; $$;
CREATE TRIGGER trim_name BEFORE INSERT ON "Place" FOR EACH ROW EXECUTE FUNCTION trim_name();
ALTER TABLE "Place" ADD CONSTRAINT named CHECK (name <> '');
`;

/** A prisma folder with one model and its first migration, with rules appended by hand. */
async function project() {
  const folder = await scratchFolder();
  await mkdir(path.join(folder, 'schema'));
  await writeFile(
    path.join(folder, 'schema', 'headcount.prisma'),
    'datasource db {\n  provider = "postgresql"\n}\n',
  );
  await writeFile(path.join(folder, 'schema', 'place.prisma'), place(''));
  const first = (await writeMigration(server.adminUrl, 'places', folder)) ?? '';
  await appendFile(first, trigger);
  const name = `m_${path.basename(folder).slice(-6).toLowerCase().replaceAll(/\W/g, '_')}`;
  await createDatabase(server.adminUrl, name, 'headcount_owner');
  onTestFinished(() => dropDatabase(server.adminUrl, name));
  return {
    folder,
    first,
    migration: path.basename(path.dirname(first)),
    url: server.urlFor(name, 'headcount_owner'),
  };
}

test('migrations are applied once, with the bodies of their functions whole', async () => {
  const { folder, migration, url } = await project();
  expect(await applyMigrations(url, folder)).toEqual([migration]);
  expect(await applyMigrations(url, folder)).toEqual([]);
  await ask(url, `INSERT INTO "Place" VALUES ('kz', '  Kazakhstan ')`);
  expect(await ask(url, 'SELECT name FROM "Place"')).toEqual([{ name: 'Kazakhstan' }]);
});

test('of two that migrate at once, one does', async () => {
  const { folder, migration, url } = await project();
  const both = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);
  expect(both.flat()).toEqual([migration]);
});

test('an added column is written as a migration of that column alone', async () => {
  const { folder } = await project();
  await writeFile(path.join(folder, 'schema', 'place.prisma'), place('  area Int?\n'));
  const file = await writeMigration(server.adminUrl, 'add_area', folder);
  expect(file).toMatch(/migrations\/\d{14}_add_area\/migration\.sql$/);
  const script = await readFile(file ?? '', 'utf8');
  expect(script.replaceAll(/^--.*$/gm, '').trim()).toBe(
    'ALTER TABLE "Place" ADD COLUMN     "area" INTEGER;',
  );
});

test('with nothing to change nothing is written, rules by hand notwithstanding', async () => {
  const { folder } = await project();
  const before = await readdir(path.join(folder, 'migrations'));
  expect(await writeMigration(server.adminUrl, 'again', folder)).toBeUndefined();
  expect(await readdir(path.join(folder, 'migrations'))).toEqual(before);
  const databases = await ask(
    server.adminUrl,
    `SELECT datname FROM pg_database WHERE datname LIKE '%shadow%'`,
  );
  expect(databases).toEqual([]);
});

test('a name that could leave the folder is refused', async () => {
  await expect(writeMigration(server.adminUrl, '../x', '/nowhere')).rejects.toThrow('no name');
});

test('drift is told: unapplied, edited and missing migrations, and a changed table', async () => {
  const { folder, first, migration, url } = await project();
  expect(await migrationStatus(url, folder)).toMatchObject({ unapplied: [migration] });
  await applyMigrations(url, folder);
  expect(await differenceFromSchema(url, folder)).toBeUndefined();
  await appendFile(first, '-- changed\n');
  expect(await migrationStatus(url, folder)).toMatchObject({ edited: [migration] });
  await rm(path.dirname(first), { recursive: true });
  expect(await migrationStatus(url, folder)).toMatchObject({ missing: [migration] });
  await ask(url, 'ALTER TABLE "Place" ALTER COLUMN name DROP NOT NULL');
  expect(await differenceFromSchema(url, folder)).toContain('SET NOT NULL');
});

test('a failing migration is named, leaves nothing behind, and works once it is mended', async () => {
  const { folder, first, migration, url } = await project();
  await appendFile(first, 'SELECT 1/0;\n');
  await expect(applyMigrations(url, folder)).rejects.toThrow(
    `Migration ${migration} failed: division by zero.`,
  );
  expect(await ask(url, `SELECT to_regclass('"Place"') AS place`)).toEqual([{ place: null }]);
  await writeFile(first, (await readFile(first, 'utf8')).replace('SELECT 1/0;', ''));
  expect(await applyMigrations(url, folder)).toEqual([migration]);
});

test('a migration and the note that it is finished stand or fall together', async () => {
  const { folder, url } = await project();
  await applyMigrations(url, folder);
  await ask(url, 'UPDATE _prisma_migrations SET finished_at = NULL');
  const adapters = new CatalogAdapters(url);
  onTestFinished(() => adapters.close());
  const { executeScript } = await adapters.connect();
  const unfinished = 'SELECT id FROM _prisma_migrations WHERE finished_at IS NULL';
  await expect(executeScript('CREATE TABLE half (); SELECT 1/0')).rejects.toThrow(
    'division by zero',
  );
  expect(await ask(url, unfinished)).toHaveLength(1);
  await executeScript('CREATE TABLE half ()');
  expect(await ask(url, unfinished)).toHaveLength(0);
});

test('a migration that was begun by a killed start is applied by the next', async () => {
  const { folder, migration, url } = await project();
  await applyMigrations(url, folder);
  await ask(url, 'DROP TABLE "Place"; DROP FUNCTION trim_name');
  await ask(url, 'UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0');
  expect(await applyMigrations(url, folder)).toEqual([migration]);
});

test('a reset empties and migrates, but not in production nor elsewhere unless forced', async () => {
  const { folder, migration, url } = await project();
  await applyMigrations(url, folder);
  await ask(url, `INSERT INTO "Place" VALUES ('kz', 'Kazakhstan')`);
  const local = { isForced: false, isProduction: false };
  const elsewhere = url.replace('127.0.0.1', 'db.example.org');
  await expect(resetDatabase(elsewhere, local, folder)).rejects.toThrow('db.example.org');
  await expect(resetDatabase(url, { ...local, isProduction: true }, folder)).rejects.toThrow(
    '--force',
  );
  expect(await ask(url, 'SELECT id FROM "Place"')).toHaveLength(1);
  expect(await resetDatabase(url, local, folder)).toEqual([migration]);
  expect(await ask(url, 'SELECT id FROM "Place"')).toEqual([]);
});
