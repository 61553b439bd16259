import type { Database } from '@headcount/db';
import { defaultLimits } from '@headcount/importer';
import { importFile } from '../importing/import-file.ts';
import { loadMapping } from '../importing/load-mapping.ts';
import type { ImportArguments } from './import-arguments.ts';
import { openRefusedFile } from './import-refused-file.ts';
import { openFile } from './open-file.ts';
import {
  conventionsInWords,
  countsInWords,
  findingsInWords,
  mappingInWords,
  outcomeInWords,
  previewInWords,
} from './import-words.ts';

/** What the command needs of the world. */
export interface CommandWorld {
  readonly database: Database;
  readonly now: Date;
  readonly signal: AbortSignal;
  say(text: string): void;
  /** How far it has come. */
  progress(doing: string, done: number): void;
}

const inWords = { JUDGING: 'Judged', COMPARING: 'Compared', RECORDING: 'Recorded' };

/** Judges a file, says what it found, and records it unless that was not asked. True when all went well. */
export async function runImport(args: ImportArguments, world: CommandWorld): Promise<boolean> {
  const mapping = await loadMapping(args.mapping);
  const source = await openFile(args.file);
  const refused = openRefusedFile(args.refusedFile);
  const { isDryRun, isConfirmed, fetchedOn } = args;
  try {
    const result = await importFile(
      { source, mapping, isDryRun, isConfirmed, fetchedOn, limits: defaultLimits },
      {
        database: world.database,
        now: world.now,
        signal: world.signal,
        progress: (doing, done) => world.progress(inWords[doing], done),
        refused: (refusals) => refused.add(refusals),
        decided: (decisions) => world.say(conventionsInWords(decisions)),
        judged: (verdict, context) => {
          world.say(mappingInWords(mapping, verdict));
          world.say(previewInWords(verdict, context.knownPlaces));
          world.say(countsInWords(verdict, args.refusedFile));
          world.say(findingsInWords(verdict.findings));
        },
      },
    );
    switch (result.kind) {
      case 'UNSETTLED':
        world.say('\nNothing was read: say in the mapping how the file is written.\n');
        return false;
      case 'REFUSED':
        world.say('\nNothing was recorded: the mapping refuses a file with refused rows.\n');
        return false;
      case 'READ':
        world.say(outcomeInWords(result.outcome, isDryRun));
        return true;
    }
  } finally {
    await refused.close();
  }
}
