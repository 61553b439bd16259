import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Database } from '@headcount/db';
import { claimImport, endImport, failLostImports, type ImportWork } from '@headcount/db/newsroom';
import { defaultLimits, type Limits } from '@headcount/importer';
import type { WorkOrder } from './import-worker.ts';

/** Where imports are worked on, one after another. */
export interface ImportDesk {
  /** Stops the work in hand, which then recorded nothing, and takes no more. */
  close(): Promise<void>;
}

export interface ImportDeskOptions {
  readonly database: Database;
  /** For the connections of the thread that works. */
  readonly databaseUrl: string;
  /** Logs what is ours to put right, and returns the id under which it did. */
  readonly report: (error: unknown) => string;
  readonly limits?: Limits;
  /** Milliseconds between two looks for work. */
  readonly everyMs?: number;
  /** Work of which nothing was heard for so many seconds has died with its program. */
  readonly silentSeconds?: number;
}

const lost = 'The program that was at work on it has ended. Nothing was recorded; start it again.';
const farewellMs = 8000;
/** Megabytes of heap: what a thread needs more ends the import, not the gateway. */
const heapMb = 1024;

/** Looks for imports to work on until it is closed. */
export function openImportDesk(options: ImportDeskOptions): ImportDesk {
  const closing = new AbortController();
  const done = attend(options, closing.signal);
  return {
    close: async () => {
      closing.abort();
      await done;
    },
  };
}

async function attend(options: ImportDeskOptions, closing: AbortSignal): Promise<void> {
  const { database, everyMs = 1000, silentSeconds = 15 } = options;
  while (!closing.aborted) {
    try {
      await failLostImports(database.sql, silentSeconds, lost);
      const job = await database.transaction(claimImport);
      if (job === null) await wait(everyMs, undefined, { signal: closing, ref: false });
      else await workOn(job, options, closing);
    } catch {
      // A database that is out comes back: there is nothing to do meanwhile.
      await wait(everyMs, undefined, { ref: false });
    }
  }
}

async function workOn(
  job: ImportWork,
  { database, databaseUrl, report, limits = defaultLimits }: ImportDeskOptions,
  closing: AbortSignal,
): Promise<void> {
  const workerData: WorkOrder = { databaseUrl, job, limits };
  const worker = new Worker(new URL('import-worker.ts', import.meta.url), {
    workerData,
    // What this program was started with, to watch its parent for one, is not meant for a thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  const stop = () => {
    // A thread is no window: it has no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage('stop');
    setTimeout(() => void worker.terminate(), farewellMs).unref();
  };
  if (closing.aborted) stop();
  else closing.addEventListener('abort', stop, { once: true });
  try {
    const [code] = (await once(worker, 'exit')) as [number];
    if (code !== 0) throw new Error(`The thread of an import ended with ${code}.`);
  } catch (error) {
    const id = report(error);
    await endImport(database.sql, job, {
      state: 'FAILED',
      progress: { ...job, doing: null },
      failure: `Something went wrong here, not in your file. It is logged as ${id}. Nothing was recorded.`,
    });
  } finally {
    closing.removeEventListener('abort', stop);
  }
}
