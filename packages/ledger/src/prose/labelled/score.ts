import type { Numeral } from '../numeral.ts';
import type { Label, LabelledSentence } from './parse.ts';

export interface Score {
  labels: number;
  found: number;
  /** Spans that are right; of these, those whose kind is too; of these, values; of these, words. */
  spans: number;
  kinds: number;
  values: number;
  words: number;
  /** What differs, one line each, for whoever tunes the matcher. */
  differences: readonly string[];
}

/** Compares what a matcher finds with the labels. */
export const scoreOf = (
  sentences: readonly LabelledSentence[],
  find: (text: string) => readonly Numeral[],
): Score => {
  const score = { labels: 0, found: 0, spans: 0, kinds: 0, values: 0, words: 0 };
  const differences: string[] = [];
  for (const { text, labels } of sentences) {
    const numerals = find(text);
    score.labels += labels.length;
    score.found += numerals.length;
    const left = new Set(numerals);
    for (const label of labels) {
      const numeral = [...left].find((other) => isSame(label, other));
      if (!numeral) {
        differences.push(`missed ${describe(label)} in: ${text}`);
        continue;
      }
      left.delete(numeral);
      score.spans += 1;
      const isKind = numeral.kind === label.kind;
      const isValue = isKind && valueOf(numeral) === valueOf(label);
      const isWords = isValue && numeral.words === label.words;
      score.kinds += Number(isKind);
      score.values += Number(isValue);
      score.words += Number(isWords);
      if (!isWords) differences.push(`${describe(numeral)}, not ${describe(label)}, in: ${text}`);
    }
    for (const numeral of left) differences.push(`found ${describe(numeral)} in: ${text}`);
  }
  return { ...score, differences };
};

// In a name or an idiom it does not matter which of its words are taken along.
const isSame = (label: Label, { span, kind }: Numeral): boolean => {
  if (kind === label.kind && (kind === 'NAME' || kind === 'IDIOM')) {
    return span.start < label.span.end && label.span.start < span.end;
  }
  return span.start === label.span.start && span.end === label.span.end;
};

const valueOf = ({ value }: Pick<Numeral, 'value'>): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const describe = (numeral: Pick<Numeral, 'text' | 'kind' | 'value' | 'words'>): string =>
  `${numeral.kind} “${numeral.text}” ${numeral.words ?? ''} ${valueOf(numeral)}`;

const rate = (right: number, all: number): string => (all === 0 ? '–' : (right / all).toFixed(4));

/** The score in one line for people. */
export const reportOf = (name: string, score: Score): string => {
  const { labels, found, spans, kinds, values, words } = score;
  const rates = (right: number): string => `${rate(right, found)} / ${rate(right, labels)}`;
  return `${name}: ${labels} labels, ${found} found; precision / recall of spans ${rates(spans)}, with kind ${rates(kinds)}, and value ${rates(values)}, and words ${rates(words)}\n`;
};
