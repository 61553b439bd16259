import { dataFolder } from '../../bin/before/places.mjs';
import { during } from '../../bin/before/progress.mjs';
import { parseEnv, type Env } from '../env.ts';
import { requireFreePort } from '../run/ports.ts';
import { startProgram, type Program, type ProgramPlan } from '../run/program.ts';
import { claimRun } from '../run/run-record.ts';
import { runTasks } from './build.ts';
import { fill, migrate, openDatabase } from './database.ts';
import { firstLink } from './first-link.ts';
import { type Kept, siteUrlOf } from './programs.ts';
import { keepSecret } from './secret.ts';

/** What differs between running Headcount and working on it. */
export interface Mode {
  /** What is told while the tasks of turbo.json run. */
  readonly doing: string;
  readonly tasks: readonly string[];
  plans(env: Env, kept: Kept): readonly ProgramPlan[];
}

export interface Up {
  readonly siteUrl: string;
  /** Where GraphQL is answered, the gateway's own address first. */
  readonly graphqlUrls: readonly [string, string];
  /** By which the first administrator makes their account; undefined once there is one. */
  readonly firstLink: string | undefined;
  /** The first of these to resolve says what went down. */
  readonly failures: readonly Promise<Error>[];
}

/**
 * Brings up the database, then the programs, and puts how to take each down on the stack. Whatever
 * can be refused is refused before anything is started.
 */
export async function bringUp(
  mode: Mode,
  asked: AbortSignal,
  stack: AsyncDisposableStack,
): Promise<Up> {
  const env = parseEnv(process.env);
  const siteUrl = siteUrlOf(env);
  const run = await claimRun(dataFolder, siteUrl);
  stack.defer(() => run.release());
  await requireFreePort(env.PORT, 'PORT');
  await requireFreePort(env.GATEWAY_PORT, 'GATEWAY_PORT');
  const database = await openDatabase(env.DATABASE_URL, dataFolder);
  stack.defer(() => database.stop());
  await migrate(database.ownerUrl);
  asked.throwIfAborted();
  await runTasks(mode.doing, mode.tasks, asked);
  await fill(database.ownerUrl);
  const secret = await keepSecret(env.HEADCOUNT_SECRET, dataFolder);
  asked.throwIfAborted();
  const programs = await during('Starting the gateway and the site', async () => {
    const started: Program[] = [];
    for (const plan of mode.plans(env, { databaseUrl: database.url, secret })) {
      const program = await startProgram(plan);
      stack.defer(() => program.stop());
      await run.note(program.pid);
      started.push(program);
    }
    await Promise.all(started.map((program) => program.ready(asked)));
    return started;
  });
  return {
    siteUrl,
    firstLink: await firstLink(database.url, siteUrl),
    graphqlUrls: [`http://localhost:${env.GATEWAY_PORT}/graphql`, `${siteUrl}/graphql`],
    failures: [database.lost, ...programs.map((program) => program.ended)],
  };
}
