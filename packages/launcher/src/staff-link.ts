import { sentenceOf } from './failure.ts';
import { parseEnv } from './env.ts';
import { runInForeground } from './run/foreground.ts';
import { linkProgram } from './up/first-link.ts';
import { siteUrlOf } from './up/programs.ts';
import { withDatabase } from './up/with-database.ts';
import { root } from '../bin/before/places.mjs';

/** `npm run staff:link`: a link that makes an administrator, for when nobody can get in any more. */
try {
  const env = parseEnv(process.env);
  process.exitCode = await withDatabase((url) =>
    runInForeground([linkProgram], {
      directory: root,
      env: { NODE_ENV: 'production', DATABASE_URL: url, SITE_URL: siteUrlOf(env) },
    }),
  );
} catch (error) {
  console.error(sentenceOf(error) ?? error);
  process.exitCode = 1;
}
process.disconnect?.();
