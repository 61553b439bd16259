import type { Instant } from '@headcount/ledger';
import { sql as raw } from 'kysely';
import type { Database } from '../connection/database.ts';
import type { Sql } from '../connection/typed-sql.ts';
import { readAhead } from '../reading/read-ahead.ts';
import { shareRecords } from '../record/lock-records.ts';
import { advanceDataRevision } from '../writing/advance-data-revision.ts';
import type { ImportedCrossing } from './imported-crossing.ts';
import { importGround, type ImportGround } from './import-ground.ts';
import {
  allNew,
  compareWithLedger,
  sourcesAreNew,
  type ChangedCrossing,
} from './import-comparison.ts';
import { insertImported } from './insert-imported.ts';

/** Whose import it is, and what it may do. */
export interface ImportRequest {
  /** What the reports rest on: made when missing, with the first of them that is new. */
  readonly ground: ImportGround;
  /** The instant of the import: an archive that enters a ledger in use is known from then. */
  readonly knownFrom: Instant;
  /** The name under which the imports of this kind of file are recorded. */
  readonly mapping: string;
  /**
   * What a count that the ledger has with another value becomes: a new version; nothing, and it is
   * reported; or nothing, and the whole import is undone.
   */
  readonly onChange: 'REVISE' | 'REFUSE' | 'REFUSE_ALL';
  /** Why a count says something else than before, for the history of the record. */
  readonly changeReason: string;
  /** Compares only. */
  readonly isDryRun?: boolean;
  /** Hears how many reports have been dealt with. */
  readonly onProgress?: (reports: number) => void;
  readonly signal?: AbortSignal;
  /** The last act before the commit: what throws here undoes the import. */
  readonly conclude?: (sql: Sql, outcome: ImportOutcome) => Promise<void>;
}

/** What an import came to, or would come to. */
export interface ImportOutcome {
  readonly created: number;
  readonly revised: number;
  /** The ledger said so already. */
  readonly unchanged: number;
  /** Counts that the ledger has otherwise, and that were left as they are. */
  readonly changed: readonly ChangedCrossing[];
  readonly places: number;
  readonly sources: number;
}

/** Another import is at work: two at once could both find a count missing. */
export class ImportRunning extends Error {
  override readonly name = 'ImportRunning';
}

/** More counts have changed than a person would look at. */
export class TooManyChanges extends Error {
  override readonly name = 'TooManyChanges';
}

/** Counts differ from what the ledger has, and the import asked to be undone then. */
export class CountsChanged extends Error {
  override readonly name = 'CountsChanged';
  readonly changed: readonly ChangedCrossing[];

  constructor(changed: readonly ChangedCrossing[]) {
    super(`${changed.length} counts differ from what the ledger has; nothing was recorded.`);
    this.changed = changed;
  }
}

const mostChanged = 100_000;

/**
 * Records imported reports, any number of them, whole or not at all: whatever is thrown on the way,
 * by the batches too, nothing stays. Each batch is compared with the ledger first, so that the same
 * file twice adds nothing. `batches` is called anew if the server asks to try again.
 *
 * @throws {ImportRunning}
 * @throws {TooManyChanges}
 * @throws {CountsChanged}
 */
export async function importCrossings(
  database: Database,
  batches: () => AsyncIterable<readonly ImportedCrossing[]>,
  request: ImportRequest,
): Promise<ImportOutcome> {
  return await database.transaction(async (sql) => {
    await claim(sql);
    const ground = importGround(request.ground);
    const changed: ChangedCrossing[] = [];
    let [created, revised, unchanged, done] = [0, 0, 0, 0];
    const areNew = await sourcesAreNew(
      sql,
      request.ground.citations.map(({ sourceId }) => sourceId),
    );
    for await (const batch of readAhead(batches())) {
      request.signal?.throwIfAborted();
      const compared = areNew ? allNew(batch) : await compareWithLedger(sql, batch, request);
      if (!request.isDryRun && compared.created.length + compared.revised.length > 0) {
        await ground.lay(sql);
        await record(sql, request, compared.created, compared.revised);
      }
      created += compared.created.length;
      revised += compared.revised.length;
      unchanged += compared.unchanged;
      changed.push(...compared.changed);
      if (changed.length > mostChanged) {
        throw new TooManyChanges(
          `More than ${mostChanged} counts differ from what the ledger has.`,
        );
      }
      done += batch.length;
      request.onProgress?.(done);
    }
    request.signal?.throwIfAborted();
    if (request.onChange === 'REFUSE_ALL' && changed.length > 0) throw new CountsChanged(changed);
    if (!request.isDryRun && created + revised > 0) await advanceDataRevision(sql);
    const outcome = { created, revised, unchanged, changed, ...ground.laid };
    await request.conclude?.(sql, outcome);
    return outcome;
  });
}

/** Whoever imports holds the lock of this number meanwhile. The audit log has 3722023 for its own. */
const importLock = 3_722_029;

async function claim(sql: Sql): Promise<void> {
  const { rows } = await raw<{ isMine: boolean }>`
    select pg_try_advisory_xact_lock(${importLock}) as "isMine"`.execute(sql);
  if (!rows[0]?.isMine)
    throw new ImportRunning('Another import is running; wait until it is done.');
  await shareRecords(sql);
}

/** In the order of their ids: neighbours in the indices are written together. */
async function record(
  sql: Sql,
  { knownFrom, mapping, changeReason }: ImportRequest,
  created: readonly ImportedCrossing[],
  revised: readonly { crossing: ImportedCrossing; version: number }[],
): Promise<void> {
  const recordedBy = `import:${mapping}`;
  const versions = [
    ...created.map((crossing) => ({ crossing, recording: { knownFrom, recordedBy } })),
    ...revised.map(({ crossing, version }) => ({
      crossing,
      recording: { version, knownFrom, recordedBy, changeReason },
    })),
  ];
  await insertImported(
    sql,
    versions.toSorted((a, b) => (a.crossing.id < b.crossing.id ? -1 : 1)),
  );
}
