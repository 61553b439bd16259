// Runs the pnpm of package.json's "packageManager" with the arguments given: npm alone is enough.
import { requireNode } from './before/node-version.mjs';

requireNode();
const { install } = await import('./before/install.mjs');
const { runPnpm } = await import('./before/pnpm.mjs');
const [command] = process.argv.slice(2);
if (command !== 'install') await install();
process.exitCode = await runPnpm(process.argv.slice(2));
