import { applyMigrations } from '../migrations/apply-migrations.ts';
import { migrationStatus } from '../migrations/migration-status.ts';
import { runOnTarget } from '../run-on-target.ts';

/** `npm run db:migrate`: applies what is missing, and tells where history and folder differ. */
await runOnTarget(async ({ ownerUrl }) => {
  const applied = await applyMigrations(ownerUrl);
  for (const name of applied) console.log(`Applied ${name}.`);
  if (applied.length === 0) console.log('The database is up to date.');
  const { edited, missing } = await migrationStatus(ownerUrl);
  for (const name of edited) console.log(`${name} was changed after it was applied.`);
  for (const name of missing) console.log(`${name} was applied and is no longer in the folder.`);
  if (edited.length + missing.length > 0) process.exitCode = 1;
});
