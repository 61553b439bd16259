import { isPlainText } from '../../arguments/is-plain-text.ts';
import type { ReportErrorInput } from '../../generated/resolvers.ts';
import { isEmail } from '../../identity/is-email.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import type { FieldRefusedParent } from '../publication/staff-parents.ts';

/** What the reader wrote, beside what it is about. */
export interface ReaderWords {
  readonly message: string;
  readonly contact: string | null;
  readonly key: string | null;
}

/** Reads what a reader wrote; refuses what can be no report, whatever it is about. */
export function parseReport(input: ReportErrorInput): ReaderWords | FieldRefusedParent {
  const message = input.message.trim();
  const contact = input.contact?.trim() || null;
  const key = input.key ?? null;
  if (message.length < 10 || message.length > 2000 || !isPlainText(message)) {
    return fieldRefused('message', 'What is wrong is told in 10 to 2,000 characters.');
  }
  if (contact !== null && !isEmail(contact)) {
    return fieldRefused('contact', `“${shown(contact)}” is no e-mail address.`);
  }
  if (key !== null && !/^[\w-]{16,64}$/.test(key)) {
    return fieldRefused('key', 'A key has 16 to 64 letters, digits, dashes and underscores.');
  }
  return { message, contact, key };
}

/** As much of what somebody typed as a sentence can repeat. */
export function shown(typed: string): string {
  return typed.length > 80 ? `${typed.slice(0, 80)}…` : typed;
}
