// `npm start`: installs what is missing, then hands over to src/start.ts under the workspace's Node.
import { requireNode } from './before/node-version.mjs';

requireNode();
const { begin } = await import('./before/begin.mjs');
await begin('start.ts');
