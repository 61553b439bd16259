import {
  type CitationEntry,
  type CrossingEntry,
  type EventEntry,
  type FigureEntry,
  type QuoteEntry,
  recordAssumptions,
  recordCitations,
  recordCrossings,
  recordEvents,
  recordFigures,
  recordQuotes,
  type Sql,
} from '@headcount/db';
import type { HeldRecord } from '@headcount/db/newsroom';
import type { Assumption } from '@headcount/ledger';
import {
  findRecordings,
  listReferenceRevisions,
  nextVersion,
  type PlaceSnapshot,
  recordPlaceVersion,
  recordSourceVersion,
  type SourceSnapshot,
} from '@headcount/db/records';
import type { Writing } from '../modules/record/book.ts';

/** The record was changed after it was held: what is held would undo that without anybody having read it. */
export class HeldTooLong extends Error {
  override readonly name = 'HeldTooLong';
}

/** In whose name a held record is recorded, and whether its latest version is of the same release. */
interface Taking {
  readonly recordedBy: string;
  readonly isOurs: boolean;
}

/** Records one held record: the version that follows, known from now on. */
export async function writeHeld(sql: Sql, held: HeldRecord, taking: Taking): Promise<void> {
  const { kind } = held;
  if (kind === 'CITATION') return recordCitations(sql, [entryOf<CitationEntry>(held)]);
  if (kind === 'ASSUMPTION') return recordAssumptions(sql, [entryOf<Assumption>(held)]);
  await WRITERS[kind](sql, held, await nextWriting(sql, kind, held, taking));
}

type Writer = (sql: Sql, held: HeldRecord, writing: Writing) => Promise<void>;

/** What is held of the others is a version; of citations and assumptions only new ones are. */
type HeldVersion = Exclude<HeldRecord['kind'], 'CITATION' | 'ASSUMPTION'>;

const WRITERS: Readonly<Record<HeldVersion, Writer>> = {
  PLACE: (sql, held, writing) =>
    recordPlaceVersion(sql, held.recordId, entryOf<PlaceSnapshot>(held), writing),
  SOURCE: (sql, held, writing) =>
    recordSourceVersion(sql, held.recordId, entryOf<SourceSnapshot>(held), writing),
  EVENT: (sql, held, writing) =>
    recordEvents(sql, [{ ...entryOf<EventEntry>(held), ...writing, id: held.recordId }]),
  CROSSING: (sql, held, writing) =>
    recordCrossings(sql, [{ ...entryOf<CrossingEntry>(held), ...writing, id: held.recordId }]),
  QUOTE: (sql, held, writing) =>
    recordQuotes(sql, [{ ...entryOf<QuoteEntry>(held), ...writing, id: held.recordId }]),
  FIGURE: (sql, held, writing) =>
    recordFigures(sql, [{ ...entryOf<FigureEntry>(held), ...writing, id: held.recordId }]),
};

/** An entry was read field by field before it was held; the database's constraints judge it again. */
function entryOf<Entry>({ entry }: HeldRecord): Entry {
  return entry as Entry;
}

async function nextWriting(
  sql: Sql,
  kind: HeldVersion,
  { recordId: id, reason, heldAt }: HeldRecord,
  { recordedBy, isOurs }: Taking,
): Promise<Writing> {
  const before = await nextVersion(sql, kind, id, 0);
  const seen = before.is === 'STALE' ? before.latest : null;
  if (seen !== null && !isOurs) {
    const latest = await recordingOf(sql, kind, id, seen);
    if (latest && Date.parse(latest.recordedAt) > Date.parse(heldAt)) {
      throw new HeldTooLong('it was changed after it was held');
    }
  }
  const next = await nextVersion(sql, kind, id, seen);
  if (next.is !== 'NEXT') throw new Error(`The ${kind} ${id} has no next version.`);
  const { version, knownFrom } = next;
  return { version, knownFrom, recordedBy, changeReason: reason };
}

async function recordingOf(sql: Sql, kind: HeldVersion, id: string, version: number) {
  if (kind === 'PLACE' || kind === 'SOURCE') {
    const [latest] = await listReferenceRevisions(sql, kind, id);
    return latest;
  }
  const [recording] = await findRecordings(sql, [{ kind, id, version }]);
  return recording;
}
