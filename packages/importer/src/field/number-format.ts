/** The mark before the fraction. */
export const decimalMarks = ['.', ','] as const;
/** The mark between thousands; ' ' stands for every kind of space, "'" for both apostrophes. */
export const groupingMarks = ['none', ',', '.', ' ', "'"] as const;

/** How a file writes numbers: "1,234" is a thousand in one and one and a bit in another. */
export interface NumberFormat {
  readonly decimal: (typeof decimalMarks)[number];
  readonly grouping: (typeof groupingMarks)[number];
}

/** Every format that is not contradictory in itself. */
export const numberFormats: readonly NumberFormat[] = decimalMarks.flatMap((decimal) =>
  groupingMarks
    .filter((grouping) => grouping !== decimal)
    .map((grouping) => ({ decimal, grouping })),
);

/** "decimal point, thousands by comma". */
export function nameNumberFormat({ decimal, grouping }: NumberFormat): string {
  const marks = { ',': 'comma', '.': 'point', ' ': 'space', "'": 'apostrophe', none: 'none' };
  const thousands =
    grouping === 'none' ? 'thousands not marked' : `thousands by ${marks[grouping]}`;
  return `decimal ${marks[decimal]}, ${thousands}`;
}
