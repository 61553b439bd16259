import type { VersionedKind } from '@headcount/db/records';
import type { RecordKind } from '../../generated/staff-resolvers.ts';
import { crossingBook } from '../crossing/crossing-book.ts';
import { eventBook } from '../event/event-book.ts';
import { figureBook } from '../figure/figure-book.ts';
import { placeBook } from '../place/place-book.ts';
import { quoteBook } from '../quote/quote-book.ts';
import { sourceBook } from '../source/source-book.ts';
import type { Book } from './book.ts';

const BOOKS: Readonly<Record<VersionedKind, Book>> = {
  CROSSING: crossingBook,
  EVENT: eventBook,
  FIGURE: figureBook,
  PLACE: placeBook,
  QUOTE: quoteBook,
  SOURCE: sourceBook,
};

/** The book of a sort of record; null for citations and assumptions, which never change. */
export function bookOf(kind: RecordKind): Book | null {
  return kind === 'CITATION' || kind === 'ASSUMPTION' ? null : BOOKS[kind];
}
