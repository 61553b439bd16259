import { sql as raw, type RawBuilder } from 'kysely';

const mark = 'planned anew';

/**
 * For the end of a statement whose best plan hangs on its values: a filter that few rows pass wants
 * another index than one that many do. Such a statement gets no name, and so no plan for all values.
 */
export const plannedAnew: RawBuilder<unknown> = raw.raw(`/* ${mark} */`);

/** Whether a statement bears the mark. */
export function isPlannedAnew(text: string): boolean {
  return text.includes(mark);
}
