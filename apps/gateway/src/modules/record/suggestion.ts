import { badArgument } from '../../errors/bad-argument.ts';
import type { RecordSuggestion } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import type { Sql } from '@headcount/db';

interface Search {
  readonly search: string;
  readonly first: number;
}

/** Looks for words and offers what was found. */
export async function suggest<Row>(
  { read }: Pick<StaffContext, 'read'>,
  { search, first }: Search,
  look: (sql: Sql, search: string, first: number) => Promise<readonly Row[]>,
  offer: (row: Row) => RecordSuggestion,
  most = 20,
): Promise<RecordSuggestion[]> {
  if (first < 1 || first > most) {
    throw badArgument({
      argument: 'first',
      value: String(first),
      allowed: `a number from 1 to ${most}`,
    });
  }
  const rows = await read((sql) => look(sql, search.slice(0, 200).toWellFormed(), first));
  return rows.map(offer);
}
