import { nameNumberFormat, numberFormats, type NumberFormat } from '../field/number-format.ts';
import { parseNumber } from '../field/parse-number.ts';
import { certain, open, type Proposal } from './proposal.ts';

const looksLikeNumber = /^[-\u2212]?\d[\d.,'\u2019 \u00a0\u2009\u202f]*$/;
const hasMark = /[.,'\u2019 \u00a0\u2009\u202f]/;

/**
 * Proposes how the cells of number columns are written. "1,234" alone could be either: then every
 * reading is offered, with what it would make of that cell, and none is chosen.
 */
export function detectNumberFormat(cells: readonly string[]): Proposal<NumberFormat> {
  const numbers = cells.map((cell) => cell.trim()).filter((cell) => looksLikeNumber.test(cell));
  const marked = [...new Set(numbers.filter((cell) => hasMark.test(cell)))];
  if (marked.length === 0) {
    return certain(
      { decimal: '.', grouping: 'none' },
      `${numbers.length} numbers looked at, all of digits alone: neither a decimal nor a thousands mark.`,
    );
  }
  const fitting = numberFormats.filter((format) =>
    marked.every((cell) => parseNumber(cell, format) !== null),
  );
  const readings = distinctReadings(fitting, marked);
  const [first] = readings;
  const example = marked[0] ?? '';
  if (first === undefined) {
    return open([...numberFormats], `No one format reads all of ${quote(marked.slice(0, 3))}.`);
  }
  if (readings.length === 1) {
    return certain(
      first,
      `${quote(marked.slice(0, 3))} can only be read with ${nameNumberFormat(first)}.`,
    );
  }
  const tellingApart = marked.find((cell) => differs(cell, readings)) ?? example;
  const meanings = readings
    .map((format) => `${parseNumber(tellingApart, format) ?? ''} (${nameNumberFormat(format)})`)
    .join(' or ');
  return open(readings, `“${tellingApart}” is ${meanings}.`);
}

/** Formats that read every cell alike are one reading: the first, which marks the least. */
function distinctReadings(
  formats: readonly NumberFormat[],
  cells: readonly string[],
): NumberFormat[] {
  const readings = new Map<string, NumberFormat>();
  for (const format of formats) {
    const reading = cells.map((cell) => parseNumber(cell, format)).join(' ');
    if (!readings.has(reading)) readings.set(reading, format);
  }
  return [...readings.values()];
}

function differs(cell: string, formats: readonly NumberFormat[]): boolean {
  return new Set(formats.map((format) => parseNumber(cell, format))).size > 1;
}

function quote(cells: readonly string[]): string {
  return cells.map((cell) => `“${cell}”`).join(', ');
}
