import { runPnpm } from '../bin/before/pnpm.mjs';
import { sentenceOf } from './failure.ts';
import { runTasks } from './up/build.ts';

/** For `bin/generated.mjs`: generates what has changed, then runs pnpm with the arguments given. */
try {
  await runTasks('Generating code', ['generate'], new AbortController().signal);
  process.exitCode = await runPnpm(process.argv.slice(2));
} catch (error) {
  console.error(sentenceOf(error) ?? error);
  process.exitCode = 1;
}
process.disconnect?.();
