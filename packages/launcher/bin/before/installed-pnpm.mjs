import { install } from './install.mjs';
import { runPnpm } from './pnpm.mjs';

/**
 * Runs pnpm once the packages are installed, and ends as it ends.
 * @param {string[]} args
 */
export async function runInstalled(args) {
  await install();
  process.exitCode = await runPnpm(args);
}
