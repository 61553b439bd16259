// `npm run dev`: installs what is missing, then hands over to src/dev.ts under the workspace's Node.
import { requireNode } from './before/node-version.mjs';

requireNode();
import('./before/begin.mjs').then(({ begin }) => begin('dev.ts'));
