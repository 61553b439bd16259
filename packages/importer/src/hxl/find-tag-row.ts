import type { Row } from '../table/row.ts';
import { parseTag } from './tag.ts';

/** HXL 1.1: the row of hashtags is one of the first 25. */
export const tagRowWithin = 25;

/**
 * Where the row of hashtags is among the first rows; -1 when there is none. Not every column need be
 * tagged, but a note that begins with a number sign is no row of tags: half of its cells that are
 * not empty must be.
 */
export function findTagRow(rows: readonly Row[]): number {
  return rows.slice(0, tagRowWithin).findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const tags = filled.filter((cell) => parseTag(cell) !== null);
    return tags.length > 0 && tags.length * 2 >= filled.length;
  });
}
