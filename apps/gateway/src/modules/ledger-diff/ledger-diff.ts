import {
  findAffectedFigureSlugs,
  listRecordChanges,
  listSupersessions,
  type RecordChanges,
  type Supersession,
  type Counted,
} from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import { once } from '../../reads/once.ts';
import { findMoves, type Move } from './find-moves.ts';

/** How many of each list are told. */
export const MOST = 100;

/** What a comparison weighs among the rows that an answer may hold: it looks at all that became known. */
const WEIGHT = 1000;

/** What the ledger learnt in a span of known time; each part is read when it is first asked for. */
export interface AskedDiff {
  readonly from: Instant;
  readonly to: Instant;
  readonly changes: () => Promise<RecordChanges>;
  readonly replaced: () => Promise<Record<'superseded' | 'retracted', Counted<Supersession>>>;
  readonly moves: () => Promise<readonly Move[]>;
}

/** Compares the ledger at two instants, in either order. */
export function askDiff(context: Context, a: Instant, b: Instant): AskedDiff {
  const [from, to] = Date.parse(a) <= Date.parse(b) ? [a, b] : [b, a];
  const { read } = context;
  context.budget.take(WEIGHT);
  const span = { from, to };
  return {
    ...span,
    changes: once(() => read((sql) => listRecordChanges(sql, span, MOST))),
    replaced: once(() => read((sql) => listSupersessions(sql, span, MOST))),
    moves: once(async () => {
      const slugs = await read((sql) => findAffectedFigureSlugs(sql, span));
      return findMoves(context, slugs, span);
    }),
  };
}
