/** In which order a date of numbers alone names year, month and day. */
export const dateOrders = ['YMD', 'DMY', 'MDY'] as const;

export type DateOrder = (typeof dateOrders)[number];

/** "day, month, year". */
export function nameDateOrder(order: DateOrder): string {
  const words = { Y: 'year', M: 'month', D: 'day' };
  return [...order].map((letter) => words[letter as keyof typeof words]).join(', ');
}
