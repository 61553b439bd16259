import { measureText, type Weight } from './measure-text.ts';

/** A run of one weight and tone within a line. */
export interface TextRun {
  text: string;
  weight: Weight;
  tone: 'ink' | 'muted';
}

export type TextLine = readonly TextRun[];

/** The size of every label in a drawing, in pixels: the look's smallest step for words. */
export const LABEL_SIZE = 13;
/** From one line of a label to the next. */
export const LABEL_LEADING = 18;

export const lineWidth = (line: TextLine): number =>
  line.reduce((sum, run) => sum + measureText(run.text, LABEL_SIZE, run.weight), 0);

export const blockWidth = (lines: readonly TextLine[]): number =>
  Math.max(0, ...lines.map(lineWidth));

export const strong = (text: string): TextRun => run(text, 'strong', 'ink');
export const plain = (text: string): TextRun => run(text, 'regular', 'ink');
export const muted = (text: string): TextRun => run(text, 'regular', 'muted');

// Inter sets the keyboard's hyphen as wide as a numeral among tabular ones; the true hyphen not.
const run = (text: string, weight: Weight, tone: TextRun['tone']): TextRun => ({
  text: text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '\u2010'),
  weight,
  tone,
});
