import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '../failure.ts';
import { failureOfFolder } from './folder.ts';

/** A program to run beside us. */
export interface ProgramPlan {
  /** As a sentence begins: "The gateway". */
  readonly title: string;
  /** Arguments for the Node that runs us. */
  readonly args: readonly string[];
  readonly directory: string;
  /** Added to our own environment; undefined takes a variable away. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it says goes here; shown to the person only when it fails. */
  readonly logFile: string;
  /** Hears each line besides. */
  readonly hear?: (line: string) => void;
  /** Answers 200 once it is ready. */
  readonly readyUrl: string;
}

export interface Program {
  readonly title: string;
  readonly pid: number;
  /** Resolves when it has ended, with a failure that says how, and its last words. */
  readonly ended: Promise<StartFailure>;
  /** Resolves once it answers; rejects when it ends first, or takes too long. */
  ready(signal: AbortSignal): Promise<void>;
  /** Asks it to end, then makes it. */
  stop(): Promise<void>;
}

const readyWithin = 60_000;
const stopWithin = 10_000;
const lastLines = 12;
const longestLog = 5_000_000;

/**
 * Starts a program in a process group of its own, so that a Ctrl-C in the terminal reaches only us
 * and we can stop everything in order. Its standard input is a pipe from us: closed, it must end.
 */
export async function startProgram(plan: ProgramPlan): Promise<Program> {
  const { log, start } = await openLog(plan.logFile);
  const child = spawn(process.execPath, plan.args, {
    cwd: plan.directory,
    env: { ...process.env, ...plan.env },
    stdio: plan.hear ? ['pipe', 'pipe', 'pipe'] : ['pipe', log.fd, log.fd],
    detached: true,
  });
  if (plan.hear) {
    hearLines(child.stdout, plan.hear, plan.logFile);
    hearLines(child.stderr, plan.hear, plan.logFile);
  }
  let isOver = false;
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started (${error.message})`));
    child.once('exit', (code, signal) => {
      resolve(signal ? `was ended by ${signal}` : `ended by itself with code ${code}`);
    });
  });
  const ended = exited.then(async (how) => {
    isOver = true;
    const words = await lastWords(plan.logFile, start);
    return new StartFailure(`${plan.title} ${how}${words && `; it last said:\n${words}`}`);
  });
  await log.close();
  return {
    title: plan.title,
    pid: child.pid ?? 0,
    ended,
    ready: async (signal) => {
      const answer = untilReady(plan, signal, () => isOver);
      const failure = await Promise.race([answer, ended]);
      if (failure) throw failure;
    },
    stop: async () => {
      if (isOver) return;
      child.kill('SIGTERM');
      const gentle = await Promise.race([
        ended.then(() => true),
        sleep(stopWithin, false, { ref: false }),
      ]);
      if (gentle || child.pid === undefined) return;
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Passes on what a program says line by line, and keeps it. */
function hearLines(
  stream: NodeJS.ReadableStream | null,
  hear: (line: string) => void,
  logFile: string,
): void {
  if (!stream) return;
  createInterface({ input: stream }).on('line', (line) => {
    hear(line);
    appendFileSync(logFile, `${line}\n`);
  });
}

async function openLog(file: string) {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    if (size > longestLog) await rename(file, `${file}.1`);
    return { log: await open(file, 'a'), start: size > longestLog ? 0 : size };
  } catch (error) {
    throw failureOfFolder(error, path.dirname(path.dirname(file)));
  }
}

async function lastWords(file: string, start: number): Promise<string> {
  const text = await readFile(file).catch(() => Buffer.alloc(0));
  const lines = text.subarray(start).toString('utf8').trimEnd().split('\n');
  return lines.slice(-lastLines).join('\n');
}

async function untilReady(
  plan: ProgramPlan,
  signal: AbortSignal,
  isOver: () => boolean,
): Promise<StartFailure | undefined> {
  const deadline = Date.now() + readyWithin;
  while (!isOver()) {
    signal.throwIfAborted();
    if (await answers(plan.readyUrl)) return undefined;
    if (Date.now() > deadline) {
      return new StartFailure(
        `${plan.title} was not ready within ${readyWithin / 1000} s; what it said is in ${plan.logFile}`,
      );
    }
    await sleep(100);
  }
  return await new Promise(() => {});
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.status === 200;
}
