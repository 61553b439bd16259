import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { quietEnvironment, root } from './places.mjs';

/**
 * Starts the pnpm that package.json names, through npx: nothing has to be installed for it.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export async function spawnPnpm(args, options) {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return spawn('npx', ['--yes', '--prefer-offline', manifest.packageManager, ...args], {
    cwd: root,
    ...options,
    env: { ...process.env, ...quietEnvironment, npm_config_loglevel: 'error', ...options.env },
  });
}

/**
 * Runs pnpm in the foreground and gives its exit code. Signals of the terminal reach it too, so
 * they are only waited for here; others are passed on.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runPnpm(args) {
  const child = await spawnPnpm(args, { stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
