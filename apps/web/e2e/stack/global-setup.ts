import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Starts the stack in a process of its own, tells the workers where it is, and ends it after them. */
// Playwright takes a global setup as a default export only.
// oxlint-disable-next-line import/no-default-export
export default async function globalSetup(): Promise<() => Promise<void>> {
  const script = path.join(import.meta.dirname, 'run-stack.ts');
  const stack = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: stack.stdout });
  const line = await Promise.race([
    once(lines, 'line').then(([first]) => String(first)),
    once(stack, 'exit').then(() => null),
  ]);
  if (line === null) throw new Error('The stack for the journeys did not start.');
  process.env.HEADCOUNT_E2E = line;
  return async () => {
    const ended = once(stack, 'exit');
    stack.stdin.end();
    await ended;
  };
}
