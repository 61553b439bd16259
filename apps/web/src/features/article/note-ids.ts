/*
 * The ids by which a bound number and its note find each other. `key` is the binding's key of the
 * number's first mention.
 */

/** The note at the foot. */
export const footNoteId = (key: string): string => `note-${key}`;

/** The words in the text: where the note's way back leads. */
export const mentionId = (key: string): string => `ref-${key}`;
