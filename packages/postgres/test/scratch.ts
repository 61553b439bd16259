import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, removed after it. By default other users may pass through it. */
export async function scratchFolder(mode = 0o711): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'headcount-postgres-'));
  await chmod(folder, mode);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
