import {
  advanceDataRevision,
  createDatabase,
  isLedgerEmpty,
  recordAssumptions,
  recordCitations,
  recordCrossings,
  recordEvents,
  recordFigures,
  recordPlaces,
  recordQuotes,
  recordRevision,
  recordSources,
  type Sql,
} from '@headcount/db';
import { articles } from './articles/index.ts';
import { assumptions } from './assumptions.ts';
import { crossings } from './crossings/index.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { places } from './places.ts';
import { figureEntry, revisionEntry } from './published-entries.ts';
import { quotes } from './quotes.ts';
import {
  citationEntry,
  crossingEntry,
  eventEntry,
  placeEntry,
  quoteEntry,
  sourceEntry,
} from './record-entries.ts';
import { sources } from './sources.ts';

/**
 * Loads the founding story into a migrated database in which nothing is recorded yet, whole or not
 * at all, and tells whether it did. A second time changes nothing.
 */
export async function loadStoryIfEmpty(databaseUrl: string): Promise<boolean> {
  const database = createDatabase({
    url: databaseUrl,
    poolMax: 1,
    applicationName: 'headcount-seed',
  });
  try {
    return await database.transaction(async (sql) => {
      if (!(await isLedgerEmpty(sql))) return false;
      await recordStory(sql);
      await advanceDataRevision(sql);
      return true;
    });
  } finally {
    await database.close();
  }
}

async function recordStory(sql: Sql): Promise<void> {
  await recordPlaces(sql, places.map(placeEntry));
  await recordSources(sql, sources.map(sourceEntry));
  await recordCitations(
    sql,
    [...crossings, ...quotes].map(({ id, citation }) => citationEntry(id, citation)),
  );
  await recordEvents(sql, events.map(eventEntry));
  await recordCrossings(sql, crossings.map(crossingEntry));
  await recordQuotes(sql, quotes.map(quoteEntry));
  await recordAssumptions(sql, assumptions);
  await recordFigures(sql, figures.map(figureEntry));
  for (const article of articles) await recordRevision(sql, revisionEntry(article));
}
