import { resetDatabase } from '../migrations/reset-database.ts';
import { runOnTarget } from '../run-on-target.ts';

/** `npm run db:reset`: empties the database and migrates it anew; `--force` where it is guarded. */
await runOnTarget(async ({ ownerUrl }) => {
  const applied = await resetDatabase(ownerUrl, {
    isForced: process.argv.includes('--force'),
    isProduction: process.env['NODE_ENV'] === 'production',
  });
  console.log(`Emptied the database and applied ${applied.length} migrations.`);
});
