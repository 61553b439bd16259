// Runs pnpm with the arguments given once all generated code is there, for commands that import it.
import { requireNode } from './before/node-version.mjs';

requireNode();
import('./before/begin.mjs').then(({ begin }) => begin('generated.ts'));
