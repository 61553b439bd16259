import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../bin/before/places.mjs';
import { spawnPnpm } from '../../bin/before/pnpm.mjs';

/** What code is generated from: the tables, the public schema, and the site's questions to it. */
const sources = ['prisma/schema', 'apps/gateway/src/modules', 'apps/web/src'];

/** An editor saves a file in several steps: how long it is quiet before we look. */
const quietFor = 200;

/** Generates code anew whenever something that it is generated from changes, until disposed of. */
export function regenerateOnChange(tell: (line: string) => void): Disposable {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;

  async function regenerate(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (changed.size > 0) {
      const files = [...changed];
      changed.clear();
      const relevant = await Promise.all(files.map(isSource));
      if (!relevant.includes(true)) continue;
      if (files.some((file) => file.endsWith('.graphql'))) {
        await runQuietly(['--filter', '@headcount/gateway', 'run', 'schema:print'], tell);
      }
      await runQuietly(['exec', 'turbo', 'run', 'generate', '--output-logs=errors-only'], tell);
      tell('Generated code follows the change.');
    }
    isBusy = false;
  }

  const watchers = sources.map((folder) =>
    watch(path.join(root, folder), { recursive: true }, (_event, name) => {
      if (name === null || name.includes('generated')) return;
      changed.add(path.join(root, folder, name));
      clearTimeout(timer);
      timer = setTimeout(() => void regenerate(), quietFor);
    }),
  );
  return {
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Of the site's many files only those that carry a question matter. */
async function isSource(file: string): Promise<boolean> {
  if (/\.(graphql|prisma)$/.test(file)) return true;
  if (!/\.tsx?$/.test(file)) return false;
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.includes('graphql(');
}

async function runQuietly(args: string[], tell: (line: string) => void): Promise<void> {
  const child = await spawnPnpm(args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) for (const line of said.trimEnd().split('\n')) tell(line);
}
