import { createHash } from 'node:crypto';
import { access, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { logFolder, root } from './places.mjs';
import { spawnPnpm } from './pnpm.mjs';
import { during } from './progress.mjs';

const stampFile = path.join(root, 'node_modules', '.headcount-installed');

/** Installs the packages if they are missing or another lockfile's; ends the process if it fails. */
export async function install() {
  const wanted = await fingerprint();
  const found = await readFile(stampFile, 'utf8').catch(() => '');
  if (found === wanted && (await isThere(path.join(root, 'node_modules', '.modules.yaml')))) return;
  const log = path.join(logFolder, 'install.log');
  const complaint = await during('Installing the packages', (tell) => installInto(log, tell)).catch(
    (error) => sentenceOf(String(error)),
  );
  if (complaint !== undefined) {
    console.error(complaint);
    process.exit(1);
  }
  await writeFile(stampFile, wanted);
}

/** What the installed packages depend on. */
async function fingerprint() {
  const hash = createHash('sha256');
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    hash.update(await readFile(path.join(root, name)));
  }
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

/**
 * @param {string} logFile
 * @param {(detail: string) => void} tell
 * @returns {Promise<string | undefined>} a sentence if it failed
 */
async function installInto(logFile, tell) {
  await mkdir(path.dirname(logFile), { recursive: true });
  const log = await open(logFile, 'w');
  const args = ['install', '--frozen-lockfile', '--reporter=append-only'];
  const child = await spawnPnpm([...args, '--config.confirm-modules-purge=false'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (/** @type {Buffer} */ chunk) => {
    said += chunk;
    void log.write(chunk);
    const counts = said.match(/Progress: .*?(downloaded \d+, added \d+)(?![\s\S]*Progress: )/);
    if (counts?.[1]) tell(counts[1]);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await log.close();
  return code === 0 ? undefined : sentenceOf(said, logFile);
}

/**
 * @param {string} said
 * @param {string} [logFile]
 */
function sentenceOf(said, logFile) {
  if (/ENOSPC|no space left/i.test(said)) {
    return `The disk that holds ${root} is full; free some space and start again.`;
  }
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return `The packages cannot be written into ${root} by this user; change its owner and start again.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(said)) {
    return 'The packages could not be fetched, because the npm registry does not answer; check the connection and start again.';
  }
  const words = said.trim().split('\n').slice(-8).join('\n');
  return `The packages could not be installed${logFile ? ` (all of it is in ${logFile})` : ''}:\n${words}`;
}

/** @param {string} file */
async function isThere(file) {
  return await access(file).then(
    () => true,
    () => false,
  );
}
