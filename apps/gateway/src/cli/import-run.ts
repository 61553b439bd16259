import {
  CountsChanged,
  findSourcesByIds,
  importCrossings,
  listPlaceNames,
  type ChangedCrossing,
  type Database,
  type ImportedCrossing,
  type ImportOutcome,
} from '@headcount/db';
import {
  defaultLimits,
  inspectFile,
  judgeFile,
  readReports,
  settle,
  type Conventions,
  type JudgeContext,
  type Mapping,
  type Refusal,
  type Verdict,
} from '@headcount/importer';
import type { ImportArguments } from './import-arguments.ts';
import { citationId, groundOf } from './import-ground.ts';
import { loadMapping } from './import-mapping.ts';
import { openRefusedFile } from './import-refused-file.ts';
import { openSource, type ImportSource } from './import-source.ts';
import {
  conventionsInWords,
  countsInWords,
  findingsInWords,
  mappingInWords,
  outcomeInWords,
  previewInWords,
} from './import-words.ts';

/** What the command needs of the world. */
export interface ImportWorld {
  readonly database: Database;
  readonly now: Date;
  readonly signal: AbortSignal;
  say(text: string): void;
  /** How far it has come. */
  progress(doing: string, done: number): void;
}

/** Judges a file, says what it found, and records it unless that was not asked. True when all went well. */
export async function runImport(args: ImportArguments, world: ImportWorld): Promise<boolean> {
  const mapping = await loadMapping(args.mapping);
  const source = await openSource(args.file);
  const inspection = await inspectFile(source.open, mapping, defaultLimits);
  const { decisions, conventions } = settle(inspection, mapping, args.isConfirmed);
  world.say(conventionsInWords(decisions));
  if (conventions === null) {
    world.say('\nNothing was read: say in the mapping how the file is written.\n');
    return false;
  }
  await refuseMissingSources(mapping, world.database);
  const today = world.now.toISOString().slice(0, 10);
  if (args.fetchedOn !== null && args.fetchedOn > today) {
    throw new Error(`The file cannot have been fetched on ${args.fetchedOn}: today is ${today}.`);
  }
  const context: JudgeContext = {
    today,
    fetchedOn: args.fetchedOn ?? today,
    knownPlaces: await listPlaceNames(world.database.sql),
    limits: defaultLimits,
  };
  const refused = openRefusedFile(args.refusedFile);
  try {
    const verdict = await judgeFile(source.open, mapping, conventions, context, {
      onRefused: (refusals) => refused.add(refusals),
      onProgress: (rows) => world.progress('Judged', rows),
      signal: world.signal,
    });
    world.say(mappingInWords(mapping, verdict));
    world.say(previewInWords(verdict, context.knownPlaces));
    world.say(countsInWords(verdict, args.refusedFile));
    world.say(findingsInWords(verdict.findings));
    if (mapping.policy.refused === 'REFUSE_FILE' && badRows(verdict) > 0) {
      world.say('\nNothing was recorded: the mapping refuses a file with refused rows.\n');
      return false;
    }
    const outcome = await record(args, world, { mapping, conventions, context, source, verdict });
    await refused.add(outcome.changed.map(asRefusal));
    world.say(outcomeInWords(outcome, args.isDryRun));
    return true;
  } catch (error) {
    if (error instanceof CountsChanged) await refused.add(error.changed.map(asRefusal));
    throw error;
  } finally {
    await refused.close();
  }
}

interface Judged {
  readonly mapping: Mapping;
  readonly conventions: Conventions;
  readonly context: JudgeContext;
  readonly source: ImportSource;
  readonly verdict: Verdict;
}

async function record(
  args: ImportArguments,
  world: ImportWorld,
  judged: Judged,
): Promise<ImportOutcome> {
  const { mapping, conventions, context, source, verdict } = judged;
  const sha256 = source.sha256();
  if (sha256 === null)
    throw new Error('The file could not be read to its end; nothing was recorded.');
  const citations = new Map(verdict.sources.map((id) => [id, citationId(id, sha256)]));
  const citationOf = (sourceId: string) => citations.get(sourceId) ?? '';
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
        Object.assign(report, { citationId: citationOf(report.sourceId) }),
      );
    }
    // Read to its end a second time: what is recorded is what was judged.
    if (source.sha256() !== sha256)
      throw new Error('The file changed while it was read; nothing was recorded.');
  }
  return await importCrossings(world.database, batches, {
    ground: groundOf({ mapping, verdict, sha256, fetchedOn: context.fetchedOn }),
    knownFrom: world.now.toISOString(),
    mapping: mapping.name,
    onChange: onChangeOf(mapping),
    changeReason: `A later file of the same source says otherwise (SHA-256 ${sha256}).`,
    isDryRun: args.isDryRun,
    onProgress: (reports) => world.progress(args.isDryRun ? 'Compared' : 'Recorded', reports),
    signal: world.signal,
  });
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

async function refuseMissingSources(mapping: Mapping, database: Database): Promise<void> {
  if (mapping.policy.create.includes('SOURCES')) return;
  const ids = mapping.sources.map(({ id }) => id);
  const found = await findSourcesByIds(database.sql, ids);
  const missing = ids.filter((_, at) => !found[at]);
  if (missing.length > 0) {
    throw new Error(
      `The ledger has no source ${missing.join(', ')}, and the mapping may not create sources.`,
    );
  }
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
