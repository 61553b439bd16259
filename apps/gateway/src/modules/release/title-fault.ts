import { isPlainText } from '../../arguments/is-plain-text.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import type { FieldRefusedParent } from '../publication/staff-parents.ts';

/** What is wrong with the title of a release; null where nothing is. */
export function titleFault(title: string): FieldRefusedParent | null {
  const { length } = title.trim();
  if (length >= 1 && length <= 200 && isPlainText(title)) return null;
  const has = isPlainText(title) ? String(length) : 'control characters among them';
  return fieldRefused('title', `A title has 1 to 200 characters; this one has ${has}.`);
}
