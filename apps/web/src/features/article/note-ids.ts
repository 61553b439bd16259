/*
 * The ids by which a bound number and its note find each other. `key` is the binding's key of the
 * number's first mention.
 */

/** The note at the foot. */
export const footNoteId = (key: string): string => `note-${key}`;

/** The same note in the margin, on wide screens. */
export const marginNoteId = (key: string): string => `margin-${key}`;

/** The words in the text: where the note's way back leads. */
export const mentionId = (key: string): string => `ref-${key}`;

/** The key behind an address such as `#note-n1`; null for other addresses. */
export const keyOfNote = (hash: string): string | null => /^#note-(.+)$/.exec(hash)?.[1] ?? null;
