import { runOnTarget } from '@headcount/postgres';
import { loadStoryIfEmpty } from './load-story.ts';

/** `npm run db:seed`: loads the founding story where nothing is recorded yet. */
await runOnTarget(async ({ ownerUrl }) => {
  const isLoaded = await loadStoryIfEmpty(ownerUrl);
  console.log(
    isLoaded ? 'Loaded the founding story.' : 'Something is recorded already: nothing was changed.',
  );
});
