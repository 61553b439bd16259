// `npm test`: installs what is missing, then runs every check of the root script `checks`.
import { requireNode } from './before/node-version.mjs';

requireNode();
import('./before/installed-pnpm.mjs').then(({ runInstalled }) =>
  runInstalled(['run', '--silent', 'checks', ...process.argv.slice(2)]),
);
