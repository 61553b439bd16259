// Runs the pnpm of package.json's "packageManager" with the arguments given: npm alone is enough.
import { requireNode } from './before/node-version.mjs';

requireNode();
import('./before/installed-pnpm.mjs').then(({ runInstalled }) =>
  runInstalled(process.argv.slice(2)),
);
