import { migrationStatus, runOnTarget } from '@headcount/postgres';
import { loadStoryIfEmpty } from './load-story.ts';

/** `npm run db:seed`: loads the founding story where nothing is recorded yet. */
await runOnTarget(async ({ ownerUrl }) => {
  const { unapplied } = await migrationStatus(ownerUrl);
  if (unapplied.length > 0) {
    console.error('The database is behind the migrations: run npm run db:migrate first.');
    process.exitCode = 1;
    return;
  }
  const isLoaded = await loadStoryIfEmpty(ownerUrl);
  console.log(
    isLoaded ? 'Loaded the founding story.' : 'Something is recorded already: nothing was changed.',
  );
});
