import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startProgram } from '../src/run/program.ts';

/** Starts a program that would run for ever, writes its number down, and waits to be killed. */
const folder = process.env['FOLDER'] ?? '';
const guard = path.join(import.meta.dirname, '..', 'src', 'run', 'end-with-parent.mjs');
const program = await startProgram({
  title: 'The program',
  args: ['--import', guard, '--eval', 'setInterval(() => {}, 1000)'],
  directory: folder,
  env: {},
  logFile: path.join(folder, 'logs', 'program.log'),
  readyUrl: 'http://127.0.0.1:1/',
});
await writeFile(path.join(folder, 'new'), String(program.pid));
await rename(path.join(folder, 'new'), path.join(folder, 'pid'));
setInterval(() => {}, 60_000);
