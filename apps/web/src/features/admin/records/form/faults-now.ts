import type { Judged } from './record-entry.ts';
import type { Refused } from './recorded.ts';

/**
 * What is wrong in the form as it stands, by the way to each field. While nobody has tried to record
 * it, an empty field is no fault yet; afterwards the judgement tells which of the faults still hold.
 */
export function faultsNow(
  judgement: Judged | null,
  refused: Refused | null,
  /** Whether anything was typed since the refusal. */
  isChanged: boolean,
): ReadonlyMap<string, string> {
  const judged = judgement?.faults.filter(({ given }) => refused || typeof given === 'string');
  const standing = isChanged ? [] : (refused?.faults ?? []);
  return new Map(
    [...(judged ?? []), ...standing].map(({ path, message }) => [path, sentenceOf(path, message)]),
  );
}

/** The gateway names the field before the sentence; the form says it by where it stands. */
const sentenceOf = (path: string, message: string): string =>
  message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
