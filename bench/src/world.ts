import path from 'node:path';
import {
  createDatabase,
  recordCitations,
  recordCrossings,
  recordPlaces,
  recordSources,
} from '@headcount/db';
import { applyMigrations, startDisposablePostgres } from '@headcount/postgres';
import { loadStoryIfEmpty } from '@headcount/seed';
import { Client } from 'pg';
import { generatedReport, places, sources } from './generated-reports.ts';

/** A server of the bench's own, with the story and so many generated reports in it. */
export interface World {
  /** As the role that serves. */
  readonly appUrl: string;
  /** Switches the logging of every statement of that role on or off, for connections to come. */
  logStatements(isOn: boolean): Promise<void>;
  readonly logFile: string;
  stop(): Promise<void>;
}

const batch = 5000;

export async function startWorld(reports: number, log: (line: string) => void): Promise<World> {
  const server = await startDisposablePostgres();
  await applyMigrations(server.ownerUrl);
  await loadStoryIfEmpty(server.ownerUrl);
  const started = Date.now();
  await loadReports(server.ownerUrl, reports);
  const superuser = server.urlFor('headcount', 'postgres');
  await asSuperuser(superuser, 'VACUUM ANALYZE');
  const directory = await asSuperuser(superuser, 'SHOW data_directory');
  log(`Loaded ${reports} generated reports in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return {
    appUrl: server.appUrl,
    logFile: path.join(path.dirname(directory ?? ''), 'postgres.log'),
    logStatements: async (isOn) => {
      const logged = isOn ? 'all' : 'none';
      await asSuperuser(superuser, `ALTER ROLE headcount_app SET log_statement = '${logged}'`);
    },
    stop: () => server.stop(),
  };
}

async function loadReports(url: string, count: number): Promise<void> {
  const database = createDatabase({ url, poolMax: 1 });
  await recordPlaces(database.sql, places);
  await recordSources(database.sql, sources);
  for (let start = 0; start < count; start += batch) {
    const size = Math.min(batch, count - start);
    const reports = Array.from({ length: size }, (_, index) => generatedReport(start + index));
    await database.transaction(async (sql) => {
      await recordCitations(
        sql,
        reports.map(({ citation }) => citation),
      );
      await recordCrossings(
        sql,
        reports.map(({ crossing }) => crossing),
      );
    });
  }
  await database.close();
}

/** Runs a statement and gives the first value of its answer. */
async function asSuperuser(url: string, statement: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string>>(statement);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}
