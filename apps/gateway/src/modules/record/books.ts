import type { RecordKind } from '../../generated/staff-resolvers.ts';
import { assumptionBook } from '../assumption/assumption-book.ts';
import { citationBook } from '../citation/citation-book.ts';
import { crossingBook } from '../crossing/crossing-book.ts';
import { eventBook } from '../event/event-book.ts';
import { figureBook } from '../figure/figure-book.ts';
import { placeBook } from '../place/place-book.ts';
import { quoteBook } from '../quote/quote-book.ts';
import { sourceBook } from '../source/source-book.ts';
import type { Book } from './book.ts';

const BOOKS: Readonly<Record<RecordKind, Book>> = {
  ASSUMPTION: assumptionBook,
  CITATION: citationBook,
  CROSSING: crossingBook,
  EVENT: eventBook,
  FIGURE: figureBook,
  PLACE: placeBook,
  QUOTE: quoteBook,
  SOURCE: sourceBook,
};

/** The book of a sort of record. */
export const bookOf = (kind: RecordKind): Book => BOOKS[kind];
