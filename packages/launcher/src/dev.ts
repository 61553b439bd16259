import { prefixed } from './dev/prefixed.ts';
import { regenerateOnChange } from './dev/regenerate.ts';
import { firstEnd, untilStopped } from './run/until-stopped.ts';
import { bringUp, type Mode } from './up/bring-up.ts';
import { watchedGatewayPlan, watchedSitePlan } from './up/programs.ts';

const watched: Mode = {
  doing: 'Generating code',
  tasks: ['generate'],
  plans: (env, databaseUrl) => [
    { ...watchedGatewayPlan(env, databaseUrl), hear: prefixed('gateway') },
    { ...watchedSitePlan(env), hear: prefixed('site') },
  ],
};

/** `npm run dev`: everything with reload, each program's words behind its name, until Ctrl-C. */
await untilStopped(async (asked, stack) => {
  const { siteUrl, graphqlUrls, failures } = await bringUp(watched, asked, stack);
  stack.use(regenerateOnChange(prefixed('generate')));
  console.log(`
Headcount is ready, and follows your changes.
  Site     ${siteUrl}
  GraphQL  ${graphqlUrls.join(' and ')}
Ctrl-C stops it.
`);
  return await firstEnd(asked, failures);
});
