import type { Faults } from './faults.ts';
import type { Entered } from './read-text.ts';

/** The longest address that a person may still read aloud. */
const MOST = 100;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CODE = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;

/** Words that addresses of the site and of its service have for themselves. */
const RESERVED = new Set([
  'admin',
  'api',
  'articles',
  'assets',
  'auth',
  'constructor',
  'corrections',
  'crossings',
  'edit',
  'embed',
  'events',
  'feed',
  'figures',
  'graphql',
  'history',
  'index',
  'login',
  'new',
  'node',
  'null',
  'places',
  'prototype',
  'quotes',
  'robots',
  'rss',
  'search',
  'sitemap',
  'sources',
  'staff',
  'static',
  'undefined',
]);

/** A key as it stands in addresses: small letters, digits and single hyphens; null where there is none. */
export function readSlug(faults: Faults, field: string, entered: Entered): string | null {
  const text = entered?.trim() ?? '';
  if (text === '') return null;
  if (!SLUG.test(text) || text.length > MOST) {
    return faults.refuse(
      field,
      text,
      `a key of small letters, digits and single hyphens, at most ${MOST} long`,
    );
  }
  return RESERVED.has(text)
    ? faults.refuse(field, text, 'a key that the site does not use for itself')
    : text;
}

/** What any key of a record looks like: whatever else is asked for is not there. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9-]{1,200}$/.test(text);
}

/** A place's code: capital letters, digits and single hyphens; null where there is none. */
export function readCode(faults: Faults, field: string, entered: Entered): string | null {
  const text = entered?.trim() ?? '';
  if (text === '') return null;
  return CODE.test(text) && text.length <= MOST
    ? text
    : faults.refuse(
        field,
        text,
        `a code of capital letters, digits and single hyphens, at most ${MOST} long`,
      );
}

/** Letters that no accent tells from Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** A key made from words, at most 60 long; what has no Latin letters is left out. */
export function makeKey(...words: readonly (string | null)[]): string {
  const text = words
    .filter((word) => word !== null)
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '');
  return text === '' || RESERVED.has(text) ? 'record' : text;
}
