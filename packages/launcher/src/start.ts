import { firstEnd, untilStopped } from './run/until-stopped.ts';
import { bringUp, type Mode } from './up/bring-up.ts';
import { gatewayPlan, sitePlan } from './up/programs.ts';
import { addresses } from './up/told.ts';

const built: Mode = {
  doing: 'Building the site',
  tasks: ['generate', 'build'],
  plans: (env, kept) => [gatewayPlan(env, kept), sitePlan(env)],
};

/** `npm start`: everything that a reader needs, until Ctrl-C. */
await untilStopped(async (asked, stack) => {
  const up = await bringUp(built, asked, stack);
  console.log(`
Headcount is ready.
${addresses(up)}
Ctrl-C stops it.`);
  return await firstEnd(asked, up.failures);
});
