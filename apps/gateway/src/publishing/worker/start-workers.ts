import { type Database, DatabaseUnavailable } from '@headcount/db';
import { forgetAnswers, forgetOutbox, removeUnfinishedFiles } from '@headcount/db/newsroom';
import { FOLLOW_UPS } from './follow-ups.ts';
import { followOutbox } from './follow-outbox.ts';
import { publishDue, type Report } from './publish-due.ts';
import { repeat, type Repeated } from './repeat.ts';

/** Milliseconds between two looks at the clock and at the outbox. */
const LOOK_MS = 1000;
const HOUR_MS = 3_600_000;
/** Days for which done follow-ups and the answers of requests are kept. */
const KEPT_DAYS = 30;

/**
 * Starts what a gateway does besides answering: what is scheduled goes out, what must follow follows,
 * what is no longer needed goes. Every process of a gateway does all three.
 */
export function startWorkers(database: Database, report: Report): Repeated {
  const tell = (error: unknown) => {
    // An outage is told by /health/ready, not once a second in the log.
    if (!(error instanceof DatabaseUnavailable)) report(error);
  };
  const workers = [
    repeat((signal) => publishDue(database, report, signal), LOOK_MS, tell),
    repeat((signal) => followOutbox(database, FOLLOW_UPS, report, signal), LOOK_MS, tell),
    repeat(() => clearUp(database), HOUR_MS, tell),
  ];
  return {
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

async function clearUp({ sql }: Database): Promise<void> {
  await forgetAnswers(sql, KEPT_DAYS);
  await forgetOutbox(sql, KEPT_DAYS);
  await removeUnfinishedFiles(sql);
}
