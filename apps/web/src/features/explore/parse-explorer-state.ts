import type { RawParameters } from '@/features/http/search-params.ts';
import { isDay, isMoment } from '@/features/as-of/is-moment.ts';
import {
  MEASURE_WORDS,
  QUALIFIER_WORDS,
  SOURCE_KIND_WORDS,
} from '@/features/words/ledger-words.ts';
import { ORDERS, PAGE_SIZES, WHOLE_LEDGER } from './explorer-state.ts';
import type { ExplorerState } from './explorer-state.ts';

/** A parameter of the address that cannot be honoured: which, what it said, what it may say. */
export interface ParameterProblem {
  parameter: string;
  value: string;
  allowed: string;
}

/**
 * Reads the explorer's state out of an address. A parameter that is absent or empty is not chosen;
 * one that is wrong is left out of the state and named among the problems. Parameters that are not
 * the explorer's are passed over: addresses pick them up on their way through the world.
 */
export function parseExplorerState(parameters: RawParameters): {
  state: ExplorerState;
  problems: ParameterProblem[];
} {
  const problems: ParameterProblem[] = [];

  const read = <T>(parameter: string, { accept, allowed }: Reader<T>): T | null => {
    const given = parameters[parameter];
    const value = (Array.isArray(given) ? given.at(-1) : given)?.trim();
    if (!value) return null;
    const accepted = accept(value);
    if (accepted !== null) return accepted;
    problems.push({ parameter, value: value.slice(0, ECHO), allowed });
    return null;
  };

  const state: ExplorerState = {
    measure: read('measure', oneOf(MEASURE_WORDS)),
    origin: read('origin', placeCode),
    destination: read('destination', placeCode),
    source: read('source', slug),
    via: read('via', slug),
    sourceKind: read('sourceKind', oneOf(SOURCE_KIND_WORDS)),
    qualifier: read('qualifier', oneOf(QUALIFIER_WORDS)),
    event: read('event', slug),
    from: read('from', day),
    to: read('to', day),
    reportedFrom: read('reportedFrom', day),
    reportedTo: read('reportedTo', day),
    asOf: read('asOf', moment),
    order: read('order', oneOf(ORDERS)) ?? WHOLE_LEDGER.order,
    first: read('first', pageSize) ?? WHOLE_LEDGER.first,
    after: read('after', cursor),
  };

  for (const [start, end] of [
    ['from', 'to'],
    ['reportedFrom', 'reportedTo'],
  ] as const) {
    const startDay = state[start];
    const endDay = state[end];
    if (startDay && endDay && startDay > endDay) {
      problems.push({ parameter: end, value: endDay, allowed: `a day not before ${startDay}` });
      state[end] = null;
    }
  }
  return { state, problems };
}

/** How a value is accepted (null where it is not), and the rule in words. */
interface Reader<T> {
  accept: (value: string) => T | null;
  allowed: string;
}

/** The longest value that is repeated to the one who sent it. */
const ECHO = 80;

function oneOf<K extends string>(words: Record<K, string>): Reader<K> {
  return {
    accept: (value) => (Object.hasOwn(words, value) ? (value as K) : null),
    allowed: Object.keys(words).join(', '),
  };
}

function matching(pattern: RegExp, allowed: string): Reader<string> {
  return { accept: (value) => (pattern.test(value) ? value : null), allowed };
}

const placeCode = matching(/^[A-Z][A-Z0-9-]{0,31}$/, 'the code of a place, such as KZ');
const slug = matching(/^[\w.:-]{1,120}$/, 'a name as it stands in addresses, such as frontex');
const cursor = matching(/^[\w=-]{1,500}$/, 'a position that a “next page” link gave');
const day: Reader<string> = {
  accept: (value) => (isDay(value) ? value : null),
  allowed: 'a day of the calendar as YYYY-MM-DD',
};
const moment: Reader<string> = {
  accept: (value) => (isMoment(value) ? value : null),
  allowed: 'a day as YYYY-MM-DD, or an instant with its zone',
};
const pageSize: Reader<number> = {
  accept: (value) => PAGE_SIZES.find((size) => String(size) === value) ?? null,
  allowed: PAGE_SIZES.join(', '),
};
