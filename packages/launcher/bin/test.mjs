// `npm test`: installs what is missing, then runs every check of the root script `checks`.
import { requireNode } from './before/node-version.mjs';

requireNode();
const { install } = await import('./before/install.mjs');
const { runPnpm } = await import('./before/pnpm.mjs');
await install();
process.exitCode = await runPnpm(['run', '--silent', 'checks', ...process.argv.slice(2)]);
