import { keepImportAlive, type ImportWork } from '@headcount/db/newsroom';
import type { Database } from '@headcount/db';

/** How far the work has come, as it is written down now and then. */
export interface Watch {
  readonly progress: {
    rowsRead: number;
    rowsRefused: number;
    rowsWritten: number;
    doing: string | null;
    share: number;
  };
  /** Aborted when somebody cancels, when the program stops, or when the work was given to another. */
  readonly signal: AbortSignal;
  isCancelled(): boolean;
  /** `of`: how many there are to do, where that is known. */
  tell(doing: 'JUDGING' | 'COMPARING' | 'RECORDING', done: number, of: number | null): void;
  /** Says nothing more. */
  close(): Promise<void>;
}

const everyMilliseconds = 500;

/** Tells the database twice a second that the work goes on, and hears whether it should not. */
export function watchOver(
  job: ImportWork,
  { database, stopping }: { readonly database: Database; readonly stopping: AbortSignal },
): Watch {
  const cancel = new AbortController();
  const progress: Watch['progress'] = {
    rowsRead: 0,
    rowsRefused: 0,
    rowsWritten: 0,
    doing: null,
    share: 0,
  };
  let isCancelled = false;
  let isClosed = false;
  let telling = Promise.resolve();
  const tellDatabase = async () => {
    // A database that is out for a moment is noticed by the work itself.
    const told = await keepImportAlive(database.sql, job, progress).catch(() => undefined);
    if (told === undefined || isClosed) return;
    isCancelled = told?.isCancelAsked ?? false;
    if (told === null || isCancelled) cancel.abort();
  };
  let isTelling = false;
  const timer = setInterval(() => {
    if (isTelling || isClosed) return;
    isTelling = true;
    telling = tellDatabase().finally(() => {
      isTelling = false;
    });
  }, everyMilliseconds);
  return {
    progress,
    signal: AbortSignal.any([cancel.signal, stopping]),
    isCancelled: () => isCancelled,
    tell: (doing, done, of) => {
      progress.doing = doing;
      if (doing === 'JUDGING') progress.rowsRead = done;
      else {
        progress.rowsWritten = doing === 'RECORDING' ? done : 0;
        progress.share = of ? Math.min(1, done / of) : 0;
      }
    },
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await telling;
    },
  };
}
