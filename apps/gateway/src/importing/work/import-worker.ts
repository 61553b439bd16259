import { parentPort, workerData } from 'node:worker_threads';
import { createDatabase } from '@headcount/db';
import type { ImportWork } from '@headcount/db/newsroom';
import type { Limits } from '@headcount/importer';
import { runImportJob } from './run-import-job.ts';

/** What a thread is told of its work. */
export interface WorkOrder {
  readonly databaseUrl: string;
  readonly job: ImportWork;
  readonly limits: Limits;
}

// Judging 400,000 rows is half a minute of computing: on a thread of its own, with connections of its
// own, it takes none of the time and none of the places that requests wait for.
const { databaseUrl, job, limits } = workerData as WorkOrder;
const stop = new AbortController();
parentPort?.once('message', () => stop.abort());
parentPort?.unref();
const database = createDatabase({
  url: databaseUrl,
  poolMax: 4,
  applicationName: 'headcount-import',
});
try {
  await runImportJob(job, { database, now: new Date(), limits, stopping: stop.signal });
} finally {
  await database.close();
}
