import path from 'node:path';
import { root } from '../../bin/before/places.mjs';
import type { Step } from './outcome.ts';
import { pnpmStep } from './pnpm-step.ts';
import { listTestedPackages } from './tested-packages.ts';
import { testStep } from './test-step.ts';

/** Every check in the order in which it is worth knowing, cheap ones first. */
export async function listSteps(folder: string): Promise<Step[]> {
  const log = (title: string) =>
    path.join(folder, `${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.log`);
  const pnpm = (title: string, ...commands: string[][]) => pnpmStep(title, log(title), commands);
  const packages = await listTestedPackages();
  const build = pnpm('Production build', ['exec', 'turbo', 'run', 'build']);
  const start = testStep('One command', log('One command'), {
    directory: path.join(root, 'packages', 'launcher'),
    runner: 'vitest',
    args: ['--config', 'one-command.config.ts'],
  });
  const journeys = testStep('Journeys in a browser', log('Journeys in a browser'), {
    directory: path.join(root, 'apps', 'web'),
    runner: 'playwright',
  });
  return [
    pnpm(
      'Generated code',
      ['exec', 'turbo', 'run', 'generate'],
      ['--filter', '@headcount/gateway', 'run', 'schema:check'],
    ),
    pnpm('Formatting', ['exec', 'oxfmt', '--check', '.']),
    pnpm('Lint', ['exec', 'oxlint']),
    pnpm('Boundaries', ['run', 'boundaries']),
    pnpm('Unused code', ['exec', 'knip']),
    pnpm('Types', ['exec', 'turbo', 'run', 'typecheck']),
    ...packages.map(({ name, directory }) =>
      testStep(`Tests of ${name}`, log(`Tests of ${name}`), { directory, runner: 'vitest' }),
    ),
    build,
    { ...start, needs: build.title },
    { ...journeys, needs: build.title },
  ];
}
