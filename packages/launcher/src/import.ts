import path from 'node:path';
import { root } from '../bin/before/places.mjs';
import { sentenceOf } from './failure.ts';
import { runInForeground } from './run/foreground.ts';
import { withDatabase } from './up/with-database.ts';

/** `npm run import`: the gateway's import command, on the database that `npm start` uses. */
const program = path.join(root, 'apps', 'gateway', 'src', 'cli', 'import.ts');
try {
  process.exitCode = await withDatabase((url) =>
    runInForeground([program, ...process.argv.slice(2)], {
      directory: process.env['INIT_CWD'] ?? root,
      env: { NODE_ENV: 'production', DATABASE_URL: url },
    }),
  );
} catch (error) {
  console.error(sentenceOf(error) ?? error);
  process.exitCode = 1;
}
process.disconnect?.();
