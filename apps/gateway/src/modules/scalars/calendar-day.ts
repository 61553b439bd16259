const PATTERN = /^(?!0000)\d{4}-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the calendar: `2026-02-30` looks like one and is none. */
export function isCalendarDay(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
