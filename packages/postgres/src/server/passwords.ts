import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, failureOfFile, PostgresFailure } from '../failure.ts';

/** The roles of the embedded server: its superuser, who migrates, and who serves. */
export type RoleName = 'postgres' | 'headcount_owner' | 'headcount_app';

export type Passwords = Readonly<Record<RoleName, string>>;

/**
 * Reads the generated passwords, or makes them for a new data folder. They are kept in a file that
 * only its owner can read; a data directory whose file is gone cannot be opened any more.
 */
export async function keepPasswords(folder: string, isNew: boolean): Promise<Passwords> {
  const file = path.join(folder, 'postgres-passwords.json');
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw failureOfFile(error, folder);
  });
  if (kept !== undefined) return JSON.parse(kept) as Passwords;
  if (!isNew) {
    throw new PostgresFailure(
      'PASSWORDS_MISSING',
      `The data folder ${folder} holds a database but not its passwords (${file}); put that file back, or name another folder with HEADCOUNT_DATA.`,
    );
  }
  await writeOnce(file, JSON.stringify(generatePasswords(), undefined, 2)).catch(
    (error: unknown) => {
      throw failureOfFile(error, folder);
    },
  );
  return JSON.parse(await readFile(file, 'utf8')) as Passwords;
}

function generatePasswords(): Passwords {
  return { postgres: generate(), headcount_owner: generate(), headcount_app: generate() };
}

/** Safe in a URL and in SQL: 192 bits in letters, digits, "-" and "_". */
function generate(): string {
  return randomBytes(24).toString('base64url');
}

/** Writes a file whole, on disk, and only if no other start has made it meanwhile. */
async function writeOnce(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(`${text}\n`);
    await handle.sync();
    await handle.close();
    await link(unfinished, file).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(unfinished, { force: true });
  }
}
