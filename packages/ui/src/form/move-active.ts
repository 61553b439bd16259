/**
 * Which line of a list the arrow leads to: round the ends, and into the list from its near end where
 * no line is active. Null where the list is empty.
 */
export function moveActive(
  active: number | null,
  key: 'ArrowDown' | 'ArrowUp',
  length: number,
): number | null {
  if (length === 0) return null;
  const step = key === 'ArrowDown' ? 1 : -1;
  if (active === null) return step === 1 ? 0 : length - 1;
  return (active + step + length) % length;
}
