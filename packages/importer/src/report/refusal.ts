/** Why a row is not taken. */
export type RefusalCode =
  | 'RAGGED'
  | 'LEFT_OUT'
  | 'EMPTY'
  | 'NOT_IN_TABLE'
  | 'NOT_A_NUMBER'
  | 'NOT_A_COUNT'
  | 'NOT_A_DATE'
  | 'NOT_A_WORD'
  | 'NOT_A_CODE'
  | 'FUTURE'
  | 'NO_ROUTE'
  | 'SAME_PLACE'
  | 'NO_PLACE'
  | 'NO_SOURCE'
  | 'TOTAL_DIFFERS'
  | 'DUPLICATE'
  | 'CONTRADICTION'
  | 'CHANGED';

/** A row that is not taken: where, what stood there, why, and what would have been taken. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly line: number;
  /** The column it is about; null when it is about the whole row. */
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
  /** What would be allowed there; empty when that cannot be listed. */
  readonly allowed: readonly string[];
}

/** What is wrong with a cell, before it is known which line it is in. */
export type Fault = Omit<Refusal, 'line'>;
