import type { Database } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import { type Check, createCheck } from './modules/article/check-article.ts';
import { createEvaluate, type Evaluate } from './modules/figure/evaluate-figure.ts';
import { createLoaders, type Loaders } from './reads/loaders.ts';
import { createRead, type Read } from './reads/read.ts';
import type { RowBudget } from './schema/row-budget.ts';

/** What every resolver works with, made anew for each request. */
export interface Context {
  /** Aborted when the request's time is up or its client has gone. */
  readonly signal: AbortSignal;
  /** How many rows of lists the answer may still hold. */
  readonly budget: RowBudget;
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
  { signal, budget }: Pick<Context, 'signal' | 'budget'>,
  now: () => Instant = () => new Date().toISOString(),
): Context {
  const read = createRead(database, signal);
  const loaders = createLoaders(read);
  const evaluate = createEvaluate({ loaders, signal });
  const check = createCheck({ loaders, evaluate, signal }, now);
  return { signal, budget, read, loaders, evaluate, check };
}
