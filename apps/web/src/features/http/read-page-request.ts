import { readParam } from './search-params.ts';
import type { SearchParams } from './search-params.ts';

/** What every page of records reads from its address besides its own parameters. */
export interface PageRequest {
  /** The moment whose knowledge the reader wants; null for now. The gateway judges it. */
  asOf: string | null;
  /** The cursor after which a list begins. */
  after: string | null;
}

export async function readPageRequest(searchParams: SearchParams): Promise<PageRequest> {
  return {
    asOf: await readParam(searchParams, 'asOf'),
    after: await readParam(searchParams, 'after'),
  };
}
