import type { Position } from '@headcount/db';
import { badArgument } from '../errors/bad-argument.ts';
import { parseCursor } from './cursor.ts';

/** The most edges that one page may hold. */
const MOST = 100;

/** Which part of an ordered list is asked for. */
export interface Page {
  /** How many rows, 1 to 100. */
  readonly first: number;
  /** The position to read on from; null at the beginning. */
  readonly after: Position | null;
  /** The same as it was given. */
  readonly cursor: string | null;
  /** The name of the order, as it stands in the list's cursors. */
  readonly order: string;
}

/** The arguments that every list has, as a client gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Reads the arguments of a list, or throws an error that names the bad one. */
export function parsePage({ first, after }: PageArguments, order: string): Page {
  if (typeof first !== 'number' || first < 1 || first > MOST) {
    const allowed = `a whole number from 1 to ${MOST}`;
    throw badArgument({ argument: 'first', value: first, allowed });
  }
  const cursor = after ?? null;
  return { first, order, cursor, after: cursor === null ? null : parseCursor(cursor, order) };
}
