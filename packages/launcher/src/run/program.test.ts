import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAlive } from '../../test/alive.ts';
import { freePort } from '../../test/free-port.ts';
import { spawnSource } from '../../test/run-source.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { startProgram, type ProgramPlan } from './program.ts';

async function planOf(source: string): Promise<ProgramPlan> {
  const directory = await scratchFolder();
  await writeFile(path.join(directory, 'program.mjs'), source);
  const port = await freePort();
  return {
    title: 'The gateway',
    args: ['program.mjs'],
    directory,
    env: { PORT: String(port), SECRET: undefined },
    logFile: path.join(directory, 'logs', 'program.log'),
    readyUrl: `http://127.0.0.1:${port}/`,
  };
}

const serve = `
  import { createServer } from 'node:http';
  createServer((request, response) => response.end()).listen(process.env.PORT, '127.0.0.1');
`;

async function started(plan: ProgramPlan) {
  const program = await startProgram(plan);
  onTestFinished(() => program.stop());
  return program;
}

test('it is ready once it answers, and gone once it is stopped', async () => {
  const program = await started(await planOf(serve));
  await program.ready(new AbortController().signal);
  await program.stop();
  expect(isAlive(program.pid)).toBe(false);
});

test('one that ends before it is ready is told with its last words, which stay in its log', async () => {
  const plan = await planOf(
    `console.log('warming up'); console.error('no fuel'); process.exit(3);`,
  );
  const program = await started(plan);
  await expect(program.ready(new AbortController().signal)).rejects.toThrow(
    'The gateway ended by itself with code 3; it last said:\nwarming up\nno fuel',
  );
  expect(await readFile(plan.logFile, 'utf8')).toBe('warming up\nno fuel\n');
});

test('last words are those of this run, not of the one before', async () => {
  const plan = await planOf(`console.log(process.env.WORD); process.exit(1);`);
  await (
    await started({ ...plan, env: { WORD: 'before' } })
  ).ended;
  const failure = await (await started({ ...plan, env: { WORD: 'now' } })).ended;
  expect(failure.message).not.toContain('before');
});

test('waiting for it ends when we are asked to stop', async () => {
  const program = await started(await planOf('setInterval(() => {}, 1000);'));
  const asked = new AbortController();
  setTimeout(() => asked.abort(), 50);
  await expect(program.ready(asked.signal)).rejects.toThrow('aborted');
});

test('it does not get a variable that is taken away from it', async () => {
  vi.stubEnv('SECRET', 'postgresql://…');
  onTestFinished(() => void vi.unstubAllEnvs());
  const plan = await planOf(`console.log('SECRET' in process.env);`);
  await (
    await started(plan)
  ).ended;
  expect(await readFile(plan.logFile, 'utf8')).toBe('false\n');
});

test('each line it says is heard, where somebody listens', async () => {
  const heard: string[] = [];
  const plan = await planOf(`console.log('one'); console.log('two');`);
  await (
    await started({ ...plan, hear: (line) => heard.push(line) })
  ).ended;
  await vi.waitFor(() => expect(heard).toEqual(['one', 'two']));
});

test('a program with the guard ends when we are killed', async () => {
  const folder = await scratchFolder();
  const { child } = spawnSource('test/hold-program.ts', { FOLDER: folder });
  const pid = await vi.waitFor(
    async () => Number(await readFile(path.join(folder, 'pid'), 'utf8')),
    {
      timeout: 10_000,
    },
  );
  child.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
});

test('what a program with the guard starts in turn may have no input, and lives', async () => {
  const guard = path.join(import.meta.dirname, 'end-with-parent.mjs');
  const worker = `setTimeout(() => console.log('worked'), 300)`;
  const plan = await planOf(`
    import { spawnSync } from 'node:child_process';
    const args = [...process.execArgv, '--eval', ${JSON.stringify(worker)}];
    spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    process.exit(0);
  `);
  await (
    await started({ ...plan, args: ['--import', guard, ...plan.args] })
  ).ended;
  expect(await readFile(plan.logFile, 'utf8')).toBe('worked\n');
});
