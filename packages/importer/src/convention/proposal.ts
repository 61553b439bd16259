/**
 * What the beginning of a file suggests about how it is written, with the evidence. A proposal is
 * for a person to confirm: nothing is read by it until a mapping, or that person, has said so.
 */
export interface Proposal<T> {
  /** What fits best; null when nothing can be told. */
  readonly value: T | null;
  /** False when another reading fits as well: then only a mapping can say which. */
  readonly isCertain: boolean;
  /** What was seen, in a sentence. */
  readonly evidence: string;
  /** Every reading that fits, the best first. */
  readonly candidates: readonly T[];
}

/** Nothing else fits. */
export function certain<T>(value: T, evidence: string): Proposal<T> {
  return { value, isCertain: true, evidence, candidates: [value] };
}

/** Several readings fit. */
export function open<T>(candidates: readonly T[], evidence: string): Proposal<T> {
  return { value: candidates[0] ?? null, isCertain: false, evidence, candidates };
}
