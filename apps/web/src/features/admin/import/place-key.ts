/** The key of a part of a form that is known by its place alone: it has no name until one is typed. */
export const placeKey = (at: number): string => `place ${at + 1}`;
