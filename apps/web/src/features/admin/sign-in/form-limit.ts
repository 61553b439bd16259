/** The bytes that a form before the door may have: room for the longest password, and no more. */
export const FORM_LIMIT = 8 * 1024;
