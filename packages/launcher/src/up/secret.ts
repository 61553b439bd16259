import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { failureOfFolder } from '../run/folder.ts';

/**
 * The gateway's secret: that of HEADCOUNT_SECRET, or one that is generated on the first start and
 * kept in the data folder, where only its owner can read it. With another secret nobody is signed in
 * any more, and second factors must be set up anew.
 */
export async function keepSecret(given: string | undefined, folder: string): Promise<string> {
  if (given) return given;
  const file = path.join(folder, 'gateway-secret');
  try {
    await writeOnce(file, randomBytes(48).toString('base64url'));
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw failureOfFolder(error, folder);
  }
}

/** Writes a file whole, and only if there is none. */
async function writeOnce(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(`${text}\n`);
    await handle.sync();
    await handle.close();
    await link(unfinished, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}
