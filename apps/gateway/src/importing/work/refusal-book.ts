import type { Database } from '@headcount/db';
import { recordImportRefusals, type ImportRefusal } from '@headcount/db/newsroom';
import type { Refusal } from '@headcount/importer';

/** The list of refused rows of one reading, written as they come. */
export interface RefusalBook {
  add(refusals: readonly Refusal[]): Promise<void>;
  /** Writes what is still held back. */
  close(): Promise<void>;
  /** Rows refused so far. */
  readonly count: number;
  /** Of these, how many are listed. */
  readonly listed: number;
}

const held = 2000;
/** More than anybody reads; a mapping that refuses so many is the wrong one. */
const mostListed = 500_000;
const longest = 1000;

/** Begins the list of a job. Its rows are kept whatever becomes of the import: they say why. */
export function openRefusalBook(database: Database, jobId: string): RefusalBook {
  let [count, listed] = [0, 0];
  let waiting: ImportRefusal[] = [];
  const write = async () => {
    const rows = waiting;
    waiting = [];
    await recordImportRefusals(database.sql, jobId, rows);
  };
  return {
    get count() {
      return count;
    },
    get listed() {
      return listed;
    },
    add: async (refusals) => {
      count += refusals.length;
      for (const refusal of refusals.slice(0, mostListed - listed)) {
        waiting.push(entryOf(refusal, listed));
        listed += 1;
      }
      if (waiting.length >= held) await write();
    },
    close: write,
  };
}

/** Long cells are cut: the list is of refused rows, not a copy of them. */
function entryOf({ line, column, value, code, reason, allowed }: Refusal, position: number) {
  return {
    position,
    line,
    column: column && cut(column),
    value: value && cut(value),
    code,
    reason: cut(reason),
    allowed: allowed.slice(0, 20).map(cut),
  };
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
