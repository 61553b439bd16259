import { nameDelimiter, type Delimiter } from '../csv/delimiter.ts';
import type { Encoding } from '../encoding/encoding.ts';
import { nameDateOrder, type DateOrder } from '../field/date-order.ts';
import { nameNumberFormat, type NumberFormat } from '../field/number-format.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { Conventions } from './conventions.ts';
import type { Inspection } from './inspect-file.ts';
import type { Proposal } from './proposal.ts';

/** One convention, who settled it, and on what evidence: for a person to look over. */
export interface Decision {
  readonly convention: 'encoding' | 'delimiter' | 'numbers' | 'dates';
  /** In words; null while it is not settled. */
  readonly value: string | null;
  readonly by: 'MAPPING' | 'CONFIRMATION' | null;
  readonly evidence: string;
  /** Why it is not settled, and what to write into the mapping; null when it is. */
  readonly problem: string | null;
}

/** The conventions, or the decisions that are missing. */
export interface Settlement {
  readonly decisions: readonly Decision[];
  /** Null while a decision is missing: then nothing of the file is read. */
  readonly conventions: Conventions | null;
}

/**
 * Settles how a file is read. The mapping's word counts, unless the file's own mark contradicts it.
 * Where the mapping is silent, a person may confirm what was detected, if nothing else fits; what
 * could be read in two ways, only a mapping can settle.
 */
export function settle(inspection: Inspection, mapping: Mapping, isConfirmed: boolean): Settlement {
  const { reads } = mapping;
  const encoding = decideEncoding(inspection, reads.encoding, isConfirmed);
  const delimiter = decide<Delimiter>(
    'delimiter',
    reads.delimiter,
    inspection.delimiter,
    isConfirmed,
    nameDelimiter,
    (value) => `"delimiter": ${JSON.stringify(value)}`,
  );
  const numbers = decide<NumberFormat>(
    'numbers',
    reads.numbers,
    inspection.numbers,
    isConfirmed,
    nameNumberFormat,
    (value) => `"numbers": ${JSON.stringify(value)}`,
  );
  // A date that begins with its year needs no decision, and neither does a file without such dates.
  const dateOrder =
    inspection.dateOrder.isCertain && inspection.dateOrder.value === 'YMD'
      ? null
      : inspection.dateOrder;
  const dates = decide<DateOrder>(
    'dates',
    reads.dates?.order,
    dateOrder,
    isConfirmed,
    nameDateOrder,
    (value) => `"dates": {"order": "${value}"}`,
  );
  const all = [encoding, delimiter, numbers, dates];
  const decisions = all.flatMap(({ decision }) => decision ?? []);
  if (decisions.some(({ problem }) => problem !== null)) return { decisions, conventions: null };
  return {
    decisions,
    conventions: {
      format: reads.format,
      encoding: encoding.value ?? 'utf-8',
      delimiter: delimiter.value ?? ',',
      numbers: numbers.value ?? { decimal: '.', grouping: 'none' },
      dates: { order: dates.value ?? null, locale: reads.dates?.locale ?? null },
    },
  };
}

interface Decided<T> {
  readonly value: T | null;
  readonly decision: Decision | null;
}

function decideEncoding(
  { encoding, marked }: Inspection,
  stated: Encoding | undefined,
  isConfirmed: boolean,
): Decided<Encoding> {
  if (encoding && marked !== null && stated !== undefined && stated !== marked) {
    return refused(
      'encoding',
      encoding,
      `the mapping says ${stated}: correct the mapping or the file`,
    );
  }
  return decide(
    'encoding',
    stated,
    encoding,
    isConfirmed,
    String,
    (value) => `"encoding": "${value}"`,
  );
}

function decide<T>(
  convention: Decision['convention'],
  stated: T | undefined,
  proposal: Proposal<T> | null,
  isConfirmed: boolean,
  name: (value: T) => string,
  write: (value: T) => string,
): Decided<T> {
  const evidence = proposal?.evidence ?? '';
  if (stated !== undefined) {
    return {
      value: stated,
      decision: { convention, value: name(stated), by: 'MAPPING', evidence, problem: null },
    };
  }
  if (proposal === null) return { value: null, decision: null };
  const { value, isCertain, candidates } = proposal;
  if (isCertain && value !== null && isConfirmed) {
    return {
      value,
      decision: { convention, value: name(value), by: 'CONFIRMATION', evidence, problem: null },
    };
  }
  const choices = candidates.map(write).join(' or ');
  return refused(
    convention,
    proposal,
    isCertain
      ? `it was detected, and nobody has confirmed it: confirm it, or write ${choices} under "reads" of the mapping`
      : `it cannot be told from the file: write ${choices} under "reads" of the mapping`,
  );
}

function refused<T>(
  convention: Decision['convention'],
  { evidence }: Proposal<T>,
  problem: string,
): Decided<T> {
  return { value: null, decision: { convention, value: null, by: null, evidence, problem } };
}
