import { root } from '../../bin/before/places.mjs';
import { runCommand } from './command.ts';
import type { Step } from './outcome.ts';

/** A step of pnpm commands at the root of the workspace; the first that fails ends it. */
export function pnpmStep(title: string, logFile: string, commands: readonly string[][]): Step {
  return {
    title,
    run: async () => {
      for (const args of commands) {
        const { code, words } = await runCommand({
          program: 'pnpm',
          args,
          directory: root,
          logFile,
        });
        if (code !== 0) return { isGood: false, passed: 0, failed: 0, words };
      }
      return { isGood: true, passed: 0, failed: 0, words: '' };
    },
  };
}
