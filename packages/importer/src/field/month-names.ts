/**
 * The number of a month by its name in a language: full, short or cut after three letters or more,
 * any case, with or without accents and full stops ("Décembre", "decembre", "déc.", "Sept").
 * Undefined for what is no month there, or could be two, or when no language is said.
 */
export function monthNumber(name: string, locale: string | null): number | undefined {
  if (locale === null) return undefined;
  const names = namesOf(locale);
  const wanted = fold(name);
  return names.get(wanted) ?? (wanted.length < 3 ? undefined : beginningWith(wanted, names));
}

function beginningWith(start: string, names: ReadonlyMap<string, number>): number | undefined {
  const months = new Set(
    [...names].filter(([name]) => name.startsWith(start)).map(([, month]) => month),
  );
  return months.size === 1 ? [...months][0] : undefined;
}

const known = new Map<string, ReadonlyMap<string, number>>();

function namesOf(locale: string): ReadonlyMap<string, number> {
  const found = known.get(locale);
  if (found !== undefined) return found;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    // Alone and beside a day: Slavic languages bend the name ("октябрь", "4 октября").
    for (const shape of [{ month: style }, { month: style, day: 'numeric' } as const]) {
      const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 4));
        const name = parts.find((part) => part.type === 'month')?.value;
        if (name !== undefined && !/^\d+$/.test(name)) names.set(fold(name), month);
      }
    }
  }
  known.set(locale, names);
  return names;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase();
}
