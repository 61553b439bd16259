import type { Database, Sql } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import { type Check, createCheck } from './modules/article/check-article.ts';
import { createEvaluate, type Evaluate } from './modules/figure/evaluate-figure.ts';
import { createLoaders, type Loaders } from './reads/loaders.ts';
import { createRead, createReadInTurn, type Read } from './reads/read.ts';
import { createRowBudget, type RowBudget } from './schema/row-budget.ts';

/** What every resolver works with, made anew for each request. */
export interface Context {
  /** Aborted when the request's time is up or its client has gone. */
  readonly signal: AbortSignal;
  /** How many rows of lists the answer may still hold. */
  readonly budget: RowBudget;
  /** The address of whoever asks, by which what may be sent is counted; null where it is not known. */
  readonly client: string | null;
  /** For mutations: a transaction. Reads go through `read` and the loaders. */
  readonly database: Pick<Database, 'transaction'>;
  /** Asks the database one question. */
  readonly read: Read;
  /** The reads that fields share. */
  readonly loaders: Loaders;
  /** Works a figure out, once in a request. */
  readonly evaluate: Evaluate;
  /** Reads an article against the ledger, once in a request. */
  readonly check: Check;
}

/** Makes the context of one request. */
export function createContext(
  database: Database,
  course: Pick<Context, 'signal' | 'budget'>,
  client: string | null = null,
): Context {
  const read = createRead(database.sql, course.signal);
  return contextOf(read, { ...course, client, database }, () => new Date().toISOString());
}

/** Makes a context that sees what a transaction sees: what it wrote itself, and what it has locked. */
export function createContextWithin(sql: Sql, signal: AbortSignal, now: Instant): Context {
  const budget = createRowBudget(Number.POSITIVE_INFINITY, () => {});
  const database: Context['database'] = { transaction: (work) => work(sql) };
  const given = { signal, budget, client: null, database };
  return contextOf(createReadInTurn(sql, signal), given, () => now);
}

function contextOf(
  read: Read,
  given: Pick<Context, 'signal' | 'budget' | 'client' | 'database'>,
  now: () => Instant,
): Context {
  const { signal } = given;
  const loaders = createLoaders(read);
  const evaluate = createEvaluate({ loaders, signal });
  const check = createCheck({ loaders, evaluate, signal }, now);
  return { ...given, read, loaders, evaluate, check };
}
