import { findColumn, type Column } from '../table/column.ts';
import type { FieldReader } from './field-reader.ts';

const placeholder = /\{([^{}]+)\}/g;

/**
 * "US-{Port Code}", "{#country}": text with cells in it. A template of which a cell is empty says
 * nothing, rather than half of something.
 */
export function compileTemplate(template: string, columns: readonly Column[]): FieldReader {
  const pieces: (string | number)[] = [];
  let end = 0;
  for (const match of template.matchAll(placeholder)) {
    const name = match[1] ?? '';
    const wanted = name.startsWith('#') ? { tag: name } : { column: name };
    pieces.push(template.slice(end, match.index), findColumn(columns, wanted).index);
    end = match.index + match[0].length;
  }
  pieces.push(template.slice(end));
  return (cells) => {
    let text = '';
    for (const piece of pieces) {
      const part = typeof piece === 'string' ? piece : (cells[piece] ?? '').trim();
      if (part === '' && typeof piece === 'number') return null;
      text += part;
    }
    return text;
  };
}
