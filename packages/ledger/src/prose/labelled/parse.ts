import type { Decimal } from '../../decimal/decimal.ts';
import { closed } from '../../interval/interval.ts';
import type { ClaimWords } from '../../phrase/claim.ts';
import { fractionValue, highEnd, lowEnd } from '../number/exact.ts';
import type { NumeralKind, NumeralValue, Span } from '../numeral.ts';

export interface Label {
  span: Span;
  text: string;
  kind: NumeralKind;
  value: NumeralValue;
  words: ClaimWords | null;
}

export interface LabelledSentence {
  text: string;
  labels: readonly Label[];
}

const WORDS: ReadonlyMap<string, ClaimWords> = new Map([
  ['>', 'MORE_THAN'],
  ['>=', 'AT_LEAST'],
  ['~', 'ABOUT'],
  ['<=', 'UP_TO'],
  ['<', 'LESS_THAN'],
  ['<~', 'NEARLY'],
]);
// A table of its own, so that a label does not lean on the matcher that it judges.
const SPELLED =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  );

/** Reads the sentences of this folder; the notation is in its README. */
export const parseLabels = (source: string): LabelledSentence[] =>
  source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseSentence);

const parseSentence = (line: string): LabelledSentence => {
  let text = '';
  const labels: Label[] = [];
  let end = 0;
  for (const match of line.matchAll(/\[([^\]]+)\](?:\(([^)]*)\))?/g)) {
    text += line.slice(end, match.index);
    const start = text.length;
    text += match[1] ?? '';
    labels.push({
      span: { start, end: text.length },
      ...parseLabel(match[1] ?? '', match[2] ?? ''),
    });
    end = match.index + match[0].length;
  }
  return { text: text + line.slice(end), labels };
};

const parseLabel = (text: string, label: string): Omit<Label, 'span'> => {
  const parts = label.split(' ').filter((part) => part !== '');
  const kind = /^[a-z]/.test(parts[0] ?? '') ? (parts.shift() ?? '').toUpperCase() : 'CARDINAL';
  const words = WORDS.get(parts[0] ?? '') ?? null;
  if (words !== null) parts.shift();
  const isNumber = kind === 'CARDINAL' && parts[0] === undefined;
  const value = isNumber ? digitsOf(text) : parseValue(parts[0]);
  return { text, kind: kind as NumeralKind, value, words };
};

const digitsOf = (text: string): Decimal => {
  const spelled = SPELLED.indexOf(text.toLowerCase());
  return spelled === -1
    ? text.replaceAll(/[^0-9.]|\.(?=\d{3}\.)|(?<=\.\d{3})\./g, '')
    : String(spelled);
};

const parseValue = (value: string | undefined): NumeralValue => {
  if (value === undefined) return null;
  const [low, high] = value.split('..');
  if (low !== undefined && high !== undefined) {
    const [lower, upper] = [lowEnd(parseValue(low)), highEnd(parseValue(high))];
    return {
      lower: lower === null ? null : closed(lower),
      upper: upper === null ? null : closed(upper),
    };
  }
  const [numerator, denominator] = value.split('/');
  return denominator === undefined ? value : fractionValue(numerator ?? '', denominator);
};
