/** A sort of thing or a detail's name in words: `ERROR_REPORT` is "Error report". */
export function auditWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The details of an entry, a JSON object, as a line of words; nothing where there are none. */
export function detailWords(details: string): string {
  const parsed: unknown = JSON.parse(details);
  if (typeof parsed !== 'object' || parsed === null) return '';
  return Object.entries(parsed)
    .map(([name, value]) => `${auditWords(name)}: ${valueWords(value)}`)
    .join(' · ');
}

const valueWords = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
