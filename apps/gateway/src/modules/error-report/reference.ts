import { randomInt } from 'node:crypto';

/** Digits and letters without those that are read for one another (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A name for a report that nobody guesses: 60 random bits in three groups, as `7F3K-9QXM-2C4D`. */
export function createReference(): string {
  return `${group()}-${group()}-${group()}`;
}

function group(): string {
  return Array.from({ length: 4 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
}

/** A reference as somebody typed it: in small letters, with other spaces, with O for 0 and I or L for 1. */
export function parseReference(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return signs.match(/.{1,4}/g)?.join('-') ?? '';
}
