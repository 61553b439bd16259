import { prefixed } from './dev/prefixed.ts';
import { regenerateOnChange } from './dev/regenerate.ts';
import { firstEnd, untilStopped } from './run/until-stopped.ts';
import { bringUp, type Mode } from './up/bring-up.ts';
import { watchedGatewayPlan, watchedSitePlan } from './up/programs.ts';
import { addresses } from './up/told.ts';

const watched: Mode = {
  doing: 'Generating code',
  tasks: ['generate'],
  plans: (env, kept) => [
    { ...watchedGatewayPlan(env, kept), hear: prefixed('gateway') },
    { ...watchedSitePlan(env), hear: prefixed('site') },
  ],
};

/** `npm run dev`: everything with reload, each program's words behind its name, until Ctrl-C. */
await untilStopped(async (asked, stack) => {
  const up = await bringUp(watched, asked, stack);
  stack.use(regenerateOnChange(prefixed('generate')));
  console.log(`
Headcount is ready, and follows your changes.
${addresses(up)}
Ctrl-C stops it.
`);
  return await firstEnd(asked, up.failures);
});
