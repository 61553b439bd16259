import { dataFolder } from '../bin/before/places.mjs';
import { during } from '../bin/before/progress.mjs';
import { parseEnv } from './env.ts';
import { requireFreePort } from './run/ports.ts';
import { startProgram } from './run/program.ts';
import { claimRun } from './run/run-record.ts';
import { firstEnd, untilStopped } from './run/until-stopped.ts';
import { runTasks } from './up/build.ts';
import { fill, migrate, openDatabase } from './up/database.ts';
import { gatewayPlan, sitePlan } from './up/programs.ts';

/** `npm start`: everything that a reader needs, until Ctrl-C. */
await untilStopped(async (asked, stack) => {
  const env = parseEnv(process.env);
  const siteUrl = `http://localhost:${env.PORT}`;
  const run = await claimRun(dataFolder, siteUrl);
  stack.defer(() => run.release());
  await requireFreePort(env.PORT, 'PORT');
  await requireFreePort(env.GATEWAY_PORT, 'GATEWAY_PORT');
  const database = await openDatabase(env.DATABASE_URL, dataFolder);
  stack.defer(() => database.stop());
  await migrate(database.ownerUrl);
  asked.throwIfAborted();
  await runTasks('Building the site', ['generate', 'build'], asked);
  await fill(database.ownerUrl);
  asked.throwIfAborted();
  const plans = [gatewayPlan(env, database.url), sitePlan(env)];
  const programs = await during('Starting the gateway and the site', async () => {
    const started = [];
    for (const plan of plans) {
      const program = await startProgram(plan);
      stack.defer(() => program.stop());
      await run.note(program.pid);
      started.push(program);
    }
    await Promise.all(started.map((program) => program.ready(asked)));
    return started;
  });
  console.log(`
Headcount is ready.
  Site     ${siteUrl}
  GraphQL  http://localhost:${env.GATEWAY_PORT}/graphql and ${siteUrl}/graphql
Ctrl-C stops it.`);
  return await firstEnd(asked, [database.lost, ...programs.map((program) => program.ended)]);
});
