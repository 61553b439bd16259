const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is a day that the calendar has: 2022-02-30 is not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Whether the text is a day or an instant with its zone: what `asOf` may be. */
export function isMoment(text: string): boolean {
  if (isDay(text)) return true;
  return INSTANT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(new Date(text).getTime());
}
