// `npm run staff:link`: installs what is missing, then hands over to src/staff-link.ts.
import { requireNode } from './before/node-version.mjs';

requireNode();
const { begin } = await import('./before/begin.mjs');
await begin('staff-link.ts');
