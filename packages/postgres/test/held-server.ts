import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface HeldServer {
  readonly holder: ChildProcess;
  readonly told: { url: string; pid: number; adopted: boolean; failure?: string };
}

/** Starts a server from a Node process of its own, which may be killed; optionally as a user. */
export async function holdServer(directory: string, uid?: number): Promise<HeldServer> {
  const holder = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'hold-server.ts'), directory],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    },
  );
  const lines = createInterface({ input: holder.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return { holder, told: JSON.parse(line) as HeldServer['told'] };
}

/** Sends a signal and waits for the end. */
export async function end(holder: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(holder, 'exit');
  holder.kill(signal);
  await ended;
}
