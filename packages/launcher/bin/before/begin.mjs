import { spawn } from 'node:child_process';
import path from 'node:path';
import { install } from './install.mjs';
import { quietEnvironment, root } from './places.mjs';

/** How often the one who started us is looked after. */
const lookEvery = 500;

/**
 * Installs what is missing, then runs a program of the launcher under the workspace's own Node,
 * and ends as it ends. The program notices our end by its channel to us.
 * @param {string} program a file of src/
 */
export async function begin(program) {
  await install();
  const node = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
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
  stopWithNpm(child);
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * A killed npm cannot pass the news on, so its death is noticed here.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, lookEvery);
  timer.unref();
}
