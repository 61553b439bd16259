import type { CrossingEntry } from './record-crossings.ts';

/** A report out of a file: a crossing, but for what the import itself says of all of them. */
export interface ImportedCrossing extends Omit<
  CrossingEntry,
  'version' | 'knownFrom' | 'recordedBy' | 'changeReason'
> {
  /** Where it stands in the file. */
  readonly line: number;
  /** The source of the citation. */
  readonly sourceId: string;
}
