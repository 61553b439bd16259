import path from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked on the command line. */
export interface ImportArguments {
  readonly file: string;
  /** The name of a mapping that comes with Headcount, or the path of a JSON file. */
  readonly mapping: string;
  readonly isDryRun: boolean;
  /** Does the person take what was detected for right, where nothing else fits? */
  readonly isConfirmed: boolean;
  /** The day on which the file was fetched from its source, when it was not today. */
  readonly fetchedOn: string | null;
  /** Where the refused rows are written. */
  readonly refusedFile: string;
}

export const usage = `Usage: npm run import -- FILE --mapping NAME [--dry-run] [--confirm] [--fetched DAY] [--refused PATH]

  FILE            a CSV, HXL-tagged CSV or XLSX file; CSV also as .gz
  --mapping NAME  a mapping that comes with Headcount, or the path of one (*.json)
  --dry-run       judge and compare, record nothing
  --confirm       take what was detected for right, where the mapping is silent and nothing else fits
  --fetched DAY   when the file was fetched from its source, as 2025-03-31 (today, if not said)
  --refused PATH  where to write the refused rows (FILE.refused.csv in this folder, if not said)
`;

/** Reads the command line; null when it cannot be meant. */
export function parseImportArguments(args: readonly string[]): ImportArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        confirm: { type: 'boolean', default: false },
        fetched: { type: 'string' },
        refused: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    const { mapping, fetched } = values;
    if (file === undefined || more.length > 0 || mapping === undefined) return null;
    if (fetched !== undefined && !isDay(fetched)) return null;
    return {
      file,
      mapping,
      isDryRun: values['dry-run'],
      isConfirmed: values.confirm,
      fetchedOn: fetched ?? null,
      refusedFile: values.refused ?? `${path.basename(file)}.refused.csv`,
    };
  } catch {
    return null;
  }
}

function isDay(text: string): boolean {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text;
}
