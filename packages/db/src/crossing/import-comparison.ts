import { sql as raw } from 'kysely';
import type { Quantity } from '@headcount/ledger';
import type { Sql } from '../connection/typed-sql.ts';
import type { ImportedCrossing } from './imported-crossing.ts';

/** A count that the ledger has with another value, and that the import leaves as it is. */
export interface ChangedCrossing {
  readonly id: string;
  readonly line: number;
  /** What the ledger says: the words of the report that it has. */
  readonly recorded: string;
  /** What the file says. */
  readonly imported: string;
  /** Who recorded what the ledger says. */
  readonly recordedBy: string;
}

/** A batch beside the ledger. */
export interface Comparison {
  readonly created: readonly ImportedCrossing[];
  readonly revised: readonly { readonly crossing: ImportedCrossing; readonly version: number }[];
  readonly unchanged: number;
  readonly changed: readonly ChangedCrossing[];
}

/**
 * Sets a batch beside what the ledger has, in one statement. A count that a person has recorded, or
 * corrected after an import, is never revised by a file: it is left, and reported.
 */
export async function compareWithLedger(
  sql: Sql,
  batch: readonly ImportedCrossing[],
  { onChange }: { readonly onChange: 'REVISE' | 'REFUSE' | 'REFUSE_ALL' },
): Promise<Comparison> {
  const ids = batch.map(({ id }) => id);
  const rows = await sql
    .selectFrom('crossing_version as cv')
    .select([
      'cv.crossing_id as id',
      'cv.version',
      'cv.recorded_by as recordedBy',
      'cv.value_state as valueState',
      'cv.qualifier',
      'cv.value',
      'cv.upper_value as upperValue',
      'cv.source_wording as sourceWording',
    ])
    .where(raw<boolean>`cv.crossing_id = any(${ids}::text[])`)
    .where('cv.known_to', 'is', null)
    .execute();
  const recorded = new Map(rows.map((row) => [row.id, row]));
  const created: ImportedCrossing[] = [];
  const revised: { crossing: ImportedCrossing; version: number }[] = [];
  const changed: ChangedCrossing[] = [];
  let unchanged = 0;
  for (const crossing of batch) {
    const found = recorded.get(crossing.id);
    if (found === undefined) created.push(crossing);
    else if (contentOf(found) === contentOf(crossing.quantity)) unchanged += 1;
    else if (onChange === 'REVISE' && found.recordedBy.startsWith('import:')) {
      revised.push({ crossing, version: found.version + 1 });
    } else {
      changed.push({
        id: crossing.id,
        line: crossing.line,
        recorded: found.sourceWording,
        imported: crossing.quantity.sourceWording,
        recordedBy: found.recordedBy,
      });
    }
  }
  return { created, revised, unchanged, changed };
}

/** A batch of which the ledger can have nothing. */
export function allNew(batch: readonly ImportedCrossing[]): Comparison {
  return { created: batch, revised: [], unchanged: 0, changed: [] };
}

/** Has nobody ever recorded a crossing of these sources? Then no count of theirs need be looked for. */
export async function sourcesAreNew(sql: Sql, sourceIds: readonly string[]): Promise<boolean> {
  const found = await sql
    .selectFrom('crossing_version as cv')
    .select('cv.source_id')
    .where(raw<boolean>`cv.source_id = any(${sourceIds}::text[])`)
    .where('cv.known_to', 'is', null)
    .limit(1)
    .execute();
  return found.length === 0;
}

type Content = Pick<Quantity, 'valueState' | 'qualifier' | 'value' | 'upperValue'>;

/** What is said, apart from the words. Values stand in the ledger as the importer writes them. */
function contentOf({ valueState, qualifier, value, upperValue }: Content): string {
  return [valueState, qualifier, value, upperValue].join(' ');
}
