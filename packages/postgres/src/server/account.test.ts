import { chmod, chown, cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { end, holdServer } from '../../test/held-server.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { startPostgres } from '../start-postgres.ts';
import { parseAccounts } from './account.ts';
import { findBinaries, makeRunnable } from './binaries.ts';
import { canReach, runnableBy } from './reach.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };

test('accounts are read from /etc/passwd, and root never serves', () => {
  const accounts = parseAccounts('root:x:0:0::/root:/bin/sh\nnobody:*:-2:-2::/:/bin/false\n');
  expect([...accounts]).toEqual([['nobody', { uid: 4_294_967_294, gid: 4_294_967_294 }]]);
});

test.runIf(isRoot)('root lends the server to an ordinary user, who owns the data', async () => {
  const directory = await scratchFolder();
  const server = await startPostgres({ directory });
  onTestFinished(() => server.stop());
  const { uid } = await stat(`/proc/${server.pid()}`);
  expect(uid).not.toBe(0);
  expect((await stat(path.join(directory, 'postgres'))).uid).toBe(uid);
});

test.runIf(isRoot)('root can keep the data in a folder that is closed to others', async () => {
  const directory = path.join(await scratchFolder(0o700), 'data');
  const server = await startPostgres({ directory });
  onTestFinished(() => server.stop());
  expect(await ask(server.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect((await startPostgres({ directory })).adopted).toBe(true);
});

test.runIf(isRoot)(
  'programs in a closed folder are copied to where the server can run',
  async () => {
    const closed = await scratchFolder(0o700);
    const installed = await findBinaries();
    await cp(installed.root, closed, { recursive: true, verbatimSymlinks: true });
    const locked = { ...installed, root: closed, postgres: path.join(closed, 'bin', 'postgres') };
    const copied = await runnableBy(locked, nobody);
    onTestFinished(() => rm(copied.root, { recursive: true, force: true }));
    expect(await canReach(copied.root, nobody)).toBe(true);
    expect((await stat(copied.postgres)).mode & 0o022).toBe(0);
    expect(await runnableBy(locked, nobody)).toEqual(copied);
  },
);

test.runIf(isRoot)('an ordinary user serves under its own name', async () => {
  const folder = await scratchFolder(0o711);
  const directory = path.join(folder, 'data');
  await mkdir(directory);
  await chown(directory, nobody.uid, nobody.gid);
  const { holder, told } = await holdServer(directory, nobody.uid);
  onTestFinished(() => end(holder, 'SIGTERM'));
  expect(told.failure).toBeUndefined();
  expect((await stat(`/proc/${told.pid}`)).uid).toBe(nobody.uid);
});

test('links and execute bits that a skipped install script left out are made', async () => {
  const folder = await scratchFolder();
  const installed = await findBinaries();
  await cp(path.dirname(installed.root), folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.includes('node_modules', installed.root.length),
  });
  const libraries = path.join(folder, 'native', 'lib');
  const before = await readdir(libraries);
  for (const entry of await readdir(libraries, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(path.join(libraries, entry.name));
  }
  await chmod(path.join(folder, 'native', 'bin', 'postgres'), 0o644);
  const { postgres, majorVersion } = await makeRunnable(folder);
  expect(await readdir(libraries)).toEqual(before);
  expect((await stat(postgres)).mode & 0o111).toBe(0o111);
  expect(majorVersion).toBe('18');
});
