// `npm run import -- FILE --mapping NAME`: installs what is missing, then hands over to src/import.ts.
import { requireNode } from './before/node-version.mjs';

requireNode();
// Paths are meant from where the command was given; npm runs us in the workspace's root.
process.env['INIT_CWD'] ??= process.cwd();
const { begin } = await import('./before/begin.mjs');
await begin('import.ts');
