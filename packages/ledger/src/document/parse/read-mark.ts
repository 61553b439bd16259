import { isDecimal } from '../../decimal/decimal.ts';
import type { ExemptReason, Mark } from '../article-document.ts';
import type { ClaimWords } from '../../phrase/claim.ts';
import {
  type DocumentFault,
  type Read,
  readList,
  readName,
  readObject,
  readOne,
  refuse,
} from './faults.ts';
import { isSafeHref } from './safe-href.ts';

const WORDS = [
  'MORE_THAN',
  'AT_LEAST',
  'ABOUT',
  'UP_TO',
  'NEARLY',
  'LESS_THAN',
  'PLAIN',
] as const satisfies readonly ClaimWords[];
const REASONS = [
  'DATE',
  'AGE',
  'ORDINAL',
  'NAME',
  'IDIOM',
] as const satisfies readonly ExemptReason[];
const TYPES = [
  'figure',
  'event',
  'comparison',
  'quote',
  'exempt',
  'link',
  'bold',
  'italic',
] as const satisfies readonly Mark['type'][];

/** Reads a mark: a binding, a link or a style. */
export const readMark: Read<Mark> = (value, path, faults) => {
  const isPlain = isOfType(value, 'bold') || isOfType(value, 'italic');
  const mark = readObject(value, isPlain ? ['type'] : ['type', 'attrs'], path, faults);
  const type = mark && readOne(mark['type'], TYPES, `${path}.type`, faults);
  if (mark === null || type === null) return null;
  if (type === 'bold' || type === 'italic') return { type };
  return readBinding(type, mark['attrs'], `${path}.attrs`, faults);
};

const isOfType = (value: unknown, type: string): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === type;

const readBinding = (
  type: Exclude<Mark['type'], 'bold' | 'italic'>,
  attrs: unknown,
  path: string,
  faults: DocumentFault[],
): Mark | null => {
  const fields = readObject(attrs, ATTRIBUTES[type], path, faults);
  if (fields === null) return null;
  const name = (key: string) => readName(fields[key], `${path}.${key}`, faults);
  switch (type) {
    case 'figure': {
      const figure = name('figure');
      const words = readOne(fields['words'], WORDS, `${path}.words`, faults);
      const value = readValue(fields['value'], `${path}.value`, faults);
      if (figure === null || words === null || value === null) return null;
      return { type, attrs: { figure, words, value } };
    }
    case 'event': {
      const event = name('event');
      return event === null ? null : { type, attrs: { event } };
    }
    case 'comparison': {
      const left = name('left');
      const operator = readOne(fields['operator'], ['EXCEEDS'], `${path}.operator`, faults);
      const right = name('right');
      const at = `${path}.assumptions`;
      const assumptions = readList(fields['assumptions'], readName, 50, at, faults);
      if (left === null || operator === null || right === null) return null;
      return { type, attrs: { left, operator, right, assumptions } };
    }
    case 'quote': {
      const quote = name('quote');
      return quote === null ? null : { type, attrs: { quote } };
    }
    case 'exempt': {
      const reason = readOne(fields['reason'], REASONS, `${path}.reason`, faults);
      return reason === null ? null : { type, attrs: { reason } };
    }
    case 'link':
      return isSafeHref(fields['href'])
        ? { type, attrs: { href: fields['href'] } }
        : refuse(fields['href'], `${path}.href`, ADDRESS, faults);
  }
};

const ADDRESS =
  'an address that begins with https://, http:// or mailto:, or one of this site: /sources';

const ATTRIBUTES = {
  figure: ['figure', 'words', 'value'],
  event: ['event'],
  comparison: ['left', 'operator', 'right', 'assumptions'],
  quote: ['quote'],
  exempt: ['reason'],
  link: ['href'],
} as const;

const readValue = (value: unknown, path: string, faults: DocumentFault[]): string | null =>
  typeof value === 'string' && value.length <= 40 && isDecimal(value)
    ? value
    : refuse(value, path, 'a decimal number as text: “370000”', faults);
