import { firstEnd, untilStopped } from './run/until-stopped.ts';
import { bringUp, type Mode } from './up/bring-up.ts';
import { gatewayPlan, sitePlan } from './up/programs.ts';

const built: Mode = {
  doing: 'Building the site',
  tasks: ['generate', 'build'],
  plans: (env, databaseUrl) => [gatewayPlan(env, databaseUrl), sitePlan(env)],
};

/** `npm start`: everything that a reader needs, until Ctrl-C. */
await untilStopped(async (asked, stack) => {
  const { siteUrl, graphqlUrls, failures } = await bringUp(built, asked, stack);
  console.log(`
Headcount is ready.
  Site     ${siteUrl}
  GraphQL  ${graphqlUrls.join(' and ')}
Ctrl-C stops it.`);
  return await firstEnd(asked, failures);
});
