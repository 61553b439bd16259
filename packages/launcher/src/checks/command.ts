import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly directory: string;
  readonly logFile: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How much of a failed command's log is shown. The rest stays in the log. */
const lastLines = 60;

/** Runs a command with its output in a log, and gives its code and the end of what it said. */
export async function runCommand(command: Command): Promise<{ code: number; words: string }> {
  const log = await open(command.logFile, 'a');
  const child = spawn(command.program, command.args, {
    cwd: command.directory,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...command.env },
    stdio: ['ignore', log.fd, log.fd],
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', pass);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  process.off('SIGTERM', pass);
  await log.close();
  const said = stripVTControlCharacters(await readFile(command.logFile, 'utf8')).trimEnd();
  return { code, words: said.split('\n').slice(-lastLines).join('\n') };
}
