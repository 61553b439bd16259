const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language: `ru` is "Russian". An unknown tag is returned as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
