import { isPlainText } from '../../arguments/is-plain-text.ts';
import { fieldRefused } from './field-refused.ts';
import type { FieldRefusedParent } from './staff-parents.ts';

/** What is wrong with a reason that readers will read; null where nothing is. */
export function reasonFault(reason: string, most: number): FieldRefusedParent | null {
  const { length } = reason.trim();
  if (length >= 10 && length <= most && isPlainText(reason)) return null;
  const has = isPlainText(reason) ? String(length) : 'control characters among them';
  return fieldRefused(
    'reason',
    `A reason that readers will read has 10 to ${most} characters; this one has ${has}.`,
  );
}
