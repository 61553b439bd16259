import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A program under measurement, in a process of its own. */
export interface Program {
  readonly url: string;
  stop(): Promise<void>;
}

const running = new Set<Program>();

/** Stops whatever still runs. */
export async function stopPrograms(): Promise<void> {
  await Promise.all([...running].map((program) => program.stop()));
}

const root = path.resolve(import.meta.dirname, '../..');

/** The gateway as it runs in production. */
export async function startGateway(databaseUrl: string): Promise<Program> {
  const port = await freePort();
  const environment = {
    DATABASE_URL: databaseUrl,
    GATEWAY_PORT: String(port),
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
  const main = path.join(root, 'apps/gateway/src/main.ts');
  return await start([main], environment, `http://127.0.0.1:${port}`, '/health/ready');
}

/** The floor, with a file of the statements of each question. */
export async function startFloor(databaseUrl: string, statementsFile: string): Promise<Program> {
  const port = await freePort();
  const main = path.join(import.meta.dirname, 'floor.ts');
  const environment = { DATABASE_URL: databaseUrl, NODE_ENV: 'production' };
  const url = `http://127.0.0.1:${port}`;
  return await start([main, statementsFile, String(port)], environment, url, '/0');
}

async function start(
  args: string[],
  environment: Record<string, string>,
  url: string,
  readyPath: string,
): Promise<Program> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
    const answer = await fetch(url + readyPath).catch(() => undefined);
    if (answer?.ok) {
      const program = {
        url,
        stop: async () => {
          running.delete(program);
          child.kill('SIGTERM');
          await ended;
        },
      };
      running.add(program);
      return program;
    }
    await pause(100);
  }
  child.kill('SIGKILL');
  throw new Error(`${args[0]} did not answer at ${url}${readyPath}.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
