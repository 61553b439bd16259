import type { Sql } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import DataLoader from 'dataloader';
import type { Read } from './read.ts';

/** Gives one record by its id, as known at an instant. */
export type LoadKnown<T> = (id: string, asOf: Instant | null) => Promise<T>;

/** Answers many ids in one statement, in their order. */
export type FindMany<T> = (
  sql: Sql,
  ids: readonly string[],
  asOf: Instant | null,
) => Promise<readonly T[]>;

/**
 * Gathers what the fields of one request ask for into one statement for each instant that occurs
 * in the request: as a rule there is one.
 */
export function knownLoader<T>(read: Read, findMany: FindMany<T>): LoadKnown<T> {
  const loaders = new Map<Instant | null, DataLoader<string, T>>();
  return (id, asOf) => {
    const loader =
      loaders.get(asOf) ??
      new DataLoader<string, T>((ids) => read((sql) => findMany(sql, ids, asOf)));
    loaders.set(asOf, loader);
    return loader.load(id);
  };
}
