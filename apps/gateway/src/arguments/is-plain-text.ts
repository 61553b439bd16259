/**
 * Whether a text is what people read and every book of ours can hold: whole characters, no control
 * characters but the tabulator and line ends, and nothing that turns a line around.
 */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !NOT_PLAIN.test(text);
}

/** A text with a sign in place of whatever is not plain, to be shown. */
export function shownPlainly(text: string): string {
  return text.replaceAll(ALL_NOT_PLAIN, '�').toWellFormed();
}

const NOT_PLAIN = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;
const ALL_NOT_PLAIN = new RegExp(NOT_PLAIN, 'gu');
