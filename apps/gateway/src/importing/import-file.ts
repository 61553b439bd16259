import {
  CountsChanged,
  importCrossings,
  listPlaceNames,
  type ChangedCrossing,
  type Database,
  type ImportedCrossing,
  type ImportOutcome,
  type Sql,
} from '@headcount/db';
import {
  inspectFile,
  judgeFile,
  readReports,
  settle,
  type Conventions,
  type Decision,
  type JudgeContext,
  type Limits,
  type Mapping,
  type Refusal,
  type Verdict,
} from '@headcount/importer';
import { citationId, groundOf } from './import-ground.ts';
import type { ImportSource } from './import-source.ts';
import { refuseMissingSources } from './refuse-missing-sources.ts';

/** A file, how it is read, and what is wanted of it. */
export interface FileImport {
  readonly source: ImportSource;
  readonly mapping: Mapping;
  /** Is what was detected taken for right, where the mapping is silent and nothing else fits? */
  readonly isConfirmed: boolean;
  /** The day on which the file was fetched from its source; null: today. */
  readonly fetchedOn: string | null;
  readonly isDryRun: boolean;
  readonly limits: Limits;
}

/** What an import needs of the world, and whom it tells. */
export interface ImportWorld {
  readonly database: Database;
  readonly now: Date;
  readonly signal: AbortSignal;
  /** How far it has come: rows judged, reports compared or recorded. */
  progress(doing: 'JUDGING' | 'COMPARING' | 'RECORDING', done: number): void;
  /** Hears every refused row, a handful at a time. */
  refused(refusals: readonly Refusal[]): Promise<void> | void;
  decided?(decisions: readonly Decision[]): void;
  judged?(verdict: Verdict, context: JudgeContext): void;
  /** The last act of the transaction: what throws here undoes the import. */
  conclude?(sql: Sql, verdict: Verdict, outcome: ImportOutcome): Promise<void>;
}

/**
 * What became of it. UNSETTLED: nobody has said how the file is written, and nothing was read. REFUSED:
 * rows are refused, and the mapping then refuses the file.
 */
export type ImportResult =
  | { readonly kind: 'UNSETTLED'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'REFUSED'; readonly verdict: Verdict }
  | { readonly kind: 'READ'; readonly verdict: Verdict; readonly outcome: ImportOutcome };

/**
 * Judges a file and records it, unless that was not asked: whole, or not at all.
 *
 * @throws {FileRefused} @throws {CountsChanged} @throws {ImportRunning} @throws {DatabaseUnavailable}
 */
export async function importFile(asked: FileImport, world: ImportWorld): Promise<ImportResult> {
  const { source, mapping, limits } = asked;
  const inspection = await inspectFile(source.open, mapping, limits);
  const { decisions, conventions } = settle(inspection, mapping, asked.isConfirmed);
  world.decided?.(decisions);
  if (conventions === null) return { kind: 'UNSETTLED', decisions };
  await refuseMissingSources(mapping, world.database.sql);
  const context = await judgeContext(asked, world);
  const verdict = await judgeFile(source.open, mapping, conventions, context, {
    onRefused: (refusals) => world.refused(refusals),
    onProgress: (rows) => world.progress('JUDGING', rows),
    signal: world.signal,
  });
  world.judged?.(verdict, context);
  if (mapping.policy.refused === 'REFUSE_FILE' && badRows(verdict) > 0) {
    return { kind: 'REFUSED', verdict };
  }
  const outcome = await record(asked, world, { conventions, context, verdict });
  return { kind: 'READ', verdict, outcome };
}

async function judgeContext(asked: FileImport, world: ImportWorld): Promise<JudgeContext> {
  const today = world.now.toISOString().slice(0, 10);
  if (asked.fetchedOn !== null && asked.fetchedOn > today) {
    throw new Error(`The file cannot have been fetched on ${asked.fetchedOn}: today is ${today}.`);
  }
  return {
    today,
    fetchedOn: asked.fetchedOn ?? today,
    knownPlaces: await listPlaceNames(world.database.sql),
    limits: asked.limits,
  };
}

interface Judged {
  readonly conventions: Conventions;
  readonly context: JudgeContext;
  readonly verdict: Verdict;
}

async function record(
  { source, mapping, isDryRun }: FileImport,
  world: ImportWorld,
  { conventions, context, verdict }: Judged,
): Promise<ImportOutcome> {
  const sha256 = source.sha256();
  if (sha256 === null)
    throw new Error('The file could not be read to its end; nothing was recorded.');
  const citations = new Map(verdict.sources.map((id) => [id, citationId(id, sha256)]));
  async function* batches(): AsyncGenerator<ImportedCrossing[]> {
    const reports = readReports(
      source.open,
      mapping,
      conventions,
      context,
      verdict.decided,
      batchSize,
    );
    for await (const batch of reports) {
      yield batch.map((report) =>
        Object.assign(report, { citationId: citations.get(report.sourceId) ?? '' }),
      );
    }
    // Read to its end a second time: what is recorded is what was judged.
    if (source.sha256() !== sha256)
      throw new Error('The file changed while it was read; nothing was recorded.');
  }
  try {
    return await importCrossings(world.database, batches, {
      ground: groundOf({ mapping, verdict, sha256, fetchedOn: context.fetchedOn }),
      knownFrom: world.now.toISOString(),
      mapping: mapping.name,
      onChange: onChangeOf(mapping),
      changeReason: `A later file of the same source says otherwise (SHA-256 ${sha256}).`,
      isDryRun,
      onProgress: (reports) => world.progress(isDryRun ? 'COMPARING' : 'RECORDING', reports),
      signal: world.signal,
      conclude: async (sql, outcome) => {
        await world.refused(outcome.changed.map(asRefusal));
        await world.conclude?.(sql, verdict, outcome);
      },
    });
  } catch (error) {
    if (error instanceof CountsChanged) await world.refused(error.changed.map(asRefusal));
    throw error;
  }
}

/** One statement carries so many reports: far from the server's time-out, also on a busy machine. */
const batchSize = 2500;

function onChangeOf({ policy }: Mapping) {
  return policy.onChange === 'REFUSE' && policy.refused === 'REFUSE_FILE'
    ? 'REFUSE_ALL'
    : policy.onChange;
}

/** Rows that are refused for what they are: not those that were left out, or say a thing twice. */
function badRows({ refused, refusedBy }: Verdict): number {
  return refused - (refusedBy.get('LEFT_OUT') ?? 0) - (refusedBy.get('DUPLICATE') ?? 0);
}

function asRefusal({ line, recorded, imported, recordedBy }: ChangedCrossing): Refusal {
  return {
    code: 'CHANGED',
    line,
    column: null,
    value: imported,
    reason: `the ledger says ${recorded}, as recorded by ${recordedBy}`,
    allowed: [recorded],
  };
}
