import type { Section } from '../shell/sections.ts';
import {
  newRecordAddress,
  RECORD_KINDS,
  RECORD_ROOMS,
  recordListAddress,
} from '../words/record-address.ts';

/** Somewhere to go by typing a few letters. */
export interface Destination {
  href: string;
  label: string;
  /** What tells it from others of that name. */
  detail?: string | undefined;
  /** What sort of place it is: "page", "new", "report". */
  sort: string;
}

/** Every page that somebody with these rights can go to without searching. */
export function destinationsFor(
  sections: readonly Section[],
  rights: readonly string[],
): readonly Destination[] {
  return [
    ...sections.map(({ href, label }) => ({ href, label, sort: 'page' })),
    { href: '/admin/account', label: 'Account', sort: 'page' },
    ...(rights.includes('createDraft')
      ? [{ href: '/admin/articles', label: 'New article', sort: 'new' }]
      : []),
    ...RECORD_KINDS.map((kind) => ({
      href: recordListAddress(kind),
      label: RECORD_ROOMS[kind].many,
      sort: 'list',
    })),
    ...RECORD_KINDS.filter((kind) => rights.includes(RECORD_ROOMS[kind].right)).map((kind) => ({
      href: newRecordAddress(kind),
      label: `New ${RECORD_ROOMS[kind].one}`,
      sort: 'new',
    })),
  ];
}

/** Those of which each typed word begins a word; where the name itself begins so, first. */
export function matchDestinations(
  destinations: readonly Destination[],
  typed: string,
): readonly Destination[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ label }: Destination) =>
    words.every((word) =>
      label
        .toLowerCase()
        .split(/\s+/)
        .some((part) => part.startsWith(word)),
    );
  const begins = ({ label }: Destination) =>
    label.toLowerCase().startsWith(typed.trim().toLowerCase()) ? 0 : 1;
  return destinations.filter(fits).toSorted((one, other) => begins(one) - begins(other));
}
