import type { Assumption, Claim, FigureKind, Measure, Window } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import { insertRows } from '../writing/insert-rows.ts';
import { addressesOf, recordingColumns, type Recording } from '../writing/recording.ts';

/** What fills a slot: a crossing, an event, or a figure that is one record's own number. */
export type FigureInputEntry = { readonly label: string } & (
  | { readonly crossing: string }
  | { readonly event: string }
  | { readonly figure: string }
);

/** A version of a figure's derivation to be recorded. */
export interface FigureEntry extends Recording {
  /** The slug. */
  readonly id: string;
  readonly title: string;
  readonly description?: string | null;
  readonly kind: FigureKind;
  readonly window: Window | null;
  readonly measure: Measure | null;
  readonly unit: string;
  readonly inputs: readonly FigureInputEntry[];
  /** Ids, in the order in which readers see them. */
  readonly assumptions: readonly string[];
  readonly printed: Claim | null;
  /** Why it is no longer to be used; null while it is. */
  readonly deprecatedReason?: string | null;
}

/** Records assumptions. Their words never change: another wording is another one, in the place of the first. */
export async function recordAssumptions(
  sql: Sql,
  assumptions: readonly Assumption[],
): Promise<void> {
  await insertRows(
    sql,
    'assumption',
    assumptions.map(({ id, kind, statement, subject }) => ({
      id,
      kind,
      statement,
      subject_id: subject,
    })),
  );
}

/**
 * Records versions of figures, each with its inputs and assumptions. Call it in a transaction.
 *
 * @throws when an input is a figure that is itself derived: the ledger derives from records
 */
export async function recordFigures(sql: Sql, entries: readonly FigureEntry[]): Promise<void> {
  await insertRows(sql, 'figure', addressesOf(entries), true);
  await insertRows(sql, 'figure_version', entries.map(versionRow));
  await insertRows(sql, 'figure_input', entries.flatMap(inputRows));
  await insertRows(sql, 'figure_assumption', entries.flatMap(assumptionRows));
  await refuseDerivedInputs(sql, entries);
}

async function refuseDerivedInputs(sql: Sql, entries: readonly FigureEntry[]): Promise<void> {
  const inputs = entries
    .flatMap((entry) => entry.inputs)
    .flatMap((input) => ('figure' in input ? input.figure : []));
  if (inputs.length === 0) return;
  const derived = await sql
    .selectFrom('figure_version as fv')
    .select('fv.figure_id as id')
    .where(raw<boolean>`fv.figure_id = any(${inputs}::text[])`)
    .where('fv.known_to', 'is', null)
    .where('fv.kind', '<>', 'RECORD')
    .execute();
  const [first] = derived;
  if (first === undefined) return;
  throw new Error(`Figure ${first.id} cannot be an input: it is itself derived.`);
}

function versionRow(entry: FigureEntry) {
  return {
    figure_id: entry.id,
    ...recordingColumns(entry),
    title: entry.title,
    description: entry.description ?? null,
    kind: entry.kind,
    window_start: entry.window?.start ?? null,
    window_end: entry.window?.end ?? null,
    measure: entry.measure,
    unit: entry.unit,
    printed_words: entry.printed?.words ?? null,
    printed_value: entry.printed?.value ?? null,
    deprecated_reason: entry.deprecatedReason ?? null,
  };
}

function inputRows(entry: FigureEntry) {
  return entry.inputs.map((input, position) => ({
    figure_id: entry.id,
    version: entry.version ?? 1,
    position,
    label: input.label,
    crossing_id: 'crossing' in input ? input.crossing : null,
    event_id: 'event' in input ? input.event : null,
    input_figure_id: 'figure' in input ? input.figure : null,
  }));
}

function assumptionRows(entry: FigureEntry) {
  return entry.assumptions.map((assumption, position) => ({
    figure_id: entry.id,
    version: entry.version ?? 1,
    position,
    assumption_id: assumption,
  }));
}
