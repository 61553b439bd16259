import { crc32 } from 'node:zlib';
import type { Position } from '@headcount/db';
import { badArgument } from '../errors/bad-argument.ts';

/** The argument that cursors come in. */
const ARGUMENT = 'after';

/**
 * Writes a position as a cursor. It names values, not a distance, so that rows inserted before it
 * move nothing. The order is in it, since a position means nothing in another one; the checksum
 * tells an altered cursor.
 */
export function toCursor(order: string, { key, id }: Position): string {
  return encode([order, key, id, checksum(order, key, id)]);
}

/** The error for a cursor that is none of the list's. */
export function badCursor(value: string | null): Error {
  const allowed = 'a cursor, unaltered, that this list gave';
  return badArgument({ argument: ARGUMENT, value, allowed });
}

/** Reads a cursor of this order, or throws an error that names the argument. */
export function parseCursor(value: string, order: string): Position {
  const parts = decode(value);
  const [itsOrder, key, id, check] = parts;
  const isWhole =
    parts.length === 4 &&
    typeof itsOrder === 'string' &&
    (key === null || typeof key === 'string') &&
    typeof id === 'string' &&
    check === checksum(itsOrder, key, id) &&
    encode(parts) === value;
  if (!isWhole) {
    throw badCursor(value);
  }
  if (itsOrder !== order) {
    throw badArgument({
      argument: ARGUMENT,
      value,
      allowed: `a cursor of this list in the same order, ${order}; this one is of ${itsOrder}`,
    });
  }
  return { key, id };
}

function checksum(order: string, key: string | null, id: string): string {
  return crc32(JSON.stringify([order, key, id])).toString(36);
}

function encode(parts: unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decode(value: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(value, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
