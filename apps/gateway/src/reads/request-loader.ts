import type { Sql } from '@headcount/db';
import DataLoader from 'dataloader';
import type { Context } from '../context.ts';
import type { Read } from './read.ts';

/** Gives what belongs to one key, in one request. */
export type LoadInRequest<Key, Value> = (
  context: Pick<Context, 'read'>,
  key: Key,
) => Promise<Value>;

/**
 * Gathers what the fields of one request ask for into one statement, for reads that only staff need:
 * they stand with the module that has them, and not among the loaders of every request.
 */
export function requestLoader<Key, Value>(
  findMany: (sql: Sql, keys: readonly Key[]) => Promise<readonly Value[]>,
  nameOf: (key: Key) => string = String,
): LoadInRequest<Key, Value> {
  // A request reads through its own `read`: with it, its loaders are forgotten.
  const loaders = new WeakMap<Read, DataLoader<Key, Value, string>>();
  return ({ read }, key) => {
    const loader =
      loaders.get(read) ??
      new DataLoader<Key, Value, string>((keys) => read((sql) => findMany(sql, keys)), {
        cacheKeyFn: nameOf,
      });
    loaders.set(read, loader);
    return loader.load(key);
  };
}
