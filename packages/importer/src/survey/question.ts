import type { ConventionName } from './answers.ts';

/** One way to read the file, with what it makes of cells of the file. */
export interface ConventionChoice {
  readonly value: string;
  /** In words. */
  readonly label: string;
  /** Cells of the file, read this way. */
  readonly samples: readonly string[];
  /** Whether what was looked at can be read this way at all. */
  readonly isFitting: boolean;
}

/** A question about how a file is written, for a person to answer. */
export interface ConventionQuestion {
  readonly convention: ConventionName;
  /** The value of the choice that nothing else fits beside; null when it cannot be told. */
  readonly proposed: string | null;
  /** What was seen, in a sentence. */
  readonly evidence: string;
  /** Every choice, those that fit first. */
  readonly choices: readonly ConventionChoice[];
}

/** Those that fit first; otherwise as they were. */
export function fittingFirst(choices: readonly ConventionChoice[]): ConventionChoice[] {
  return [
    ...choices.filter(({ isFitting }) => isFitting),
    ...choices.filter(({ isFitting }) => !isFitting),
  ];
}
