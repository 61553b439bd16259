import type { Page, PageRequest, Sql } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import { knownLoader, type LoadKnown } from './known-loader.ts';
import type { Read } from './read.ts';

/** Reads the page asked for of one owner's list. */
export type ReadPage<Row, Field extends string> = (
  request: PageRequest<Field>,
) => Promise<Page<Row>>;

/** Reads a page of each owner's list in one statement. */
type ListOf<Row, Field extends string> = (
  sql: Sql,
  owners: readonly string[],
  request: PageRequest<Field> & { readonly asOf: Instant | null },
) => Promise<readonly Page<Row>[]>;

/**
 * Gathers the lists of many owners: a hundred sources with five reports each are one statement,
 * since the fields of one selection all ask for the same page.
 */
export function pageLoader<Row, Field extends string>(read: Read, listOf: ListOf<Row, Field>) {
  const loaders = new Map<string, LoadKnown<Page<Row>>>();
  return (owner: string, asOf: Instant | null): ReadPage<Row, Field> =>
    (request) => {
      const key = JSON.stringify(request);
      const load =
        loaders.get(key) ??
        knownLoader(read, (sql, owners, instant) =>
          listOf(sql, owners, { ...request, asOf: instant }),
        );
      loaders.set(key, load);
      return load(owner, asOf);
    };
}
