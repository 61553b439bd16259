import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failureOfFolder } from './folder.ts';
import { StartFailure } from '../failure.ts';
import { identify, isLiving, type ProcessIdentity } from './process-identity.ts';

/** What a run writes down of itself, so that the next one can tell its leftovers from strangers. */
interface RunRecord {
  readonly launcher: ProcessIdentity;
  readonly siteUrl: string;
  readonly programs: readonly ProcessIdentity[];
}

/** A claim on the data folder: one run at a time. */
export interface Run {
  /** Writes down a program that must not outlive the run. */
  note(pid: number): Promise<void>;
  /** Gives the folder free. */
  release(): Promise<void>;
}

/** How long a former run that is just ending is waited for. */
const patience = 4_000;

/**
 * Claims the data folder, ending what a killed former run has left behind.
 *
 * @throws {StartFailure} when a living run has it
 */
export async function claimRun(folder: string, siteUrl: string): Promise<Run> {
  const file = path.join(folder, 'run.json');
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw failureOfFolder(error, folder);
  });
  const former = await readRecord(file);
  if (former) {
    await waitForEnd(former);
    for (const program of former.programs) await endLeftover(program);
  }
  const launcher = await identify(process.pid);
  if (!launcher) throw new Error('this process is alive');
  const programs: ProcessIdentity[] = [];
  const write = async () => {
    const record: RunRecord = { launcher, siteUrl, programs };
    await writeFile(`${file}.new`, `${JSON.stringify(record, undefined, 2)}\n`);
    await rename(`${file}.new`, file);
  };
  await write().catch((error: unknown) => {
    throw failureOfFolder(error, folder);
  });
  return {
    note: async (pid) => {
      const program = await identify(pid);
      if (program) programs.push(program);
      await write();
    },
    release: () => rm(file, { force: true }),
  };
}

async function readRecord(file: string): Promise<RunRecord | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as RunRecord;
  } catch {
    // None, or one that was cut short: it names nobody whom we could prove to be ours.
    return undefined;
  }
}

async function waitForEnd(former: RunRecord): Promise<void> {
  const deadline = Date.now() + patience;
  while (await isLiving(former.launcher)) {
    if (Date.now() > deadline) {
      throw new StartFailure(
        `Headcount already runs at ${former.siteUrl} (process ${former.launcher.pid}); stop it first, or name another data folder with HEADCOUNT_DATA.`,
      );
    }
    await sleep(100);
  }
}

/** Ends a program of a former run; only the very process that was written down. */
async function endLeftover(program: ProcessIdentity): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isLiving(program))) return;
    try {
      // It leads a process group of its own: what it started goes with it.
      process.kill(-program.pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + 5_000;
    while ((await isLiving(program)) && Date.now() < deadline) await sleep(50);
  }
}
