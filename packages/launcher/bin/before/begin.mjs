import { spawn } from 'node:child_process';
import path from 'node:path';
import { install } from './install.mjs';
import { quietEnvironment, root } from './places.mjs';
import { watchNpm } from './watch-npm.mjs';

/**
 * Installs what is missing, then runs a program of the launcher under the workspace's own Node,
 * and ends as it ends. The program notices our end by its channel to us.
 * @param {string} program a file of src/
 */
export async function begin(program) {
  await install();
  const node = path.join(root, 'node_modules', 'node', 'bin', 'node');
  const file = path.join(root, 'packages', 'launcher', 'src', program);
  const child = spawn(node, [file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...quietEnvironment },
  });
  // Ctrl-C reaches the program by itself: we only wait for it.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  watchNpm(() => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
