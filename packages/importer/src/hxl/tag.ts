/** A hashtag with its attributes, as HXL 1.1 writes them over a column: `#affected +f +refugees`. */
export interface Tag {
  /** Lower case, with its '#'. */
  readonly hashtag: string;
  /** Lower case, without '+'; their order says nothing. */
  readonly attributes: readonly string[];
}

const pattern = /^\s*(#[a-z][a-z0-9_]*)((?:\s*\+[a-z][a-z0-9_]*)*)\s*$/i;

/** The tag in a cell; null when there is none. */
export function parseTag(cell: string): Tag | null {
  const [, hashtag, attributes = ''] = pattern.exec(cell) ?? [];
  if (hashtag === undefined) return null;
  return {
    hashtag: hashtag.toLowerCase(),
    attributes: [...attributes.toLowerCase().matchAll(/\+(\w+)/g)].map((match) => match[1] ?? ''),
  };
}

/** `#affected+refugees`: one way of writing one tag. */
export function formatTag(tag: Tag): string {
  return [tag.hashtag, ...tag.attributes.toSorted()].join('+');
}

/** Which tags a column may have: `#country+dest-alt` is #country with +dest and without +alt. */
export interface TagPattern {
  readonly hashtag: string;
  readonly required: readonly string[];
  readonly excluded: readonly string[];
}

/** Reads a pattern; null when it is none. */
export function parseTagPattern(text: string): TagPattern | null {
  const [, hashtag, rest = ''] = /^\s*(#[a-z][a-z0-9_]*)((?:\s*[+-]\w+)*)\s*$/i.exec(text) ?? [];
  if (hashtag === undefined) return null;
  const marked = [...rest.toLowerCase().matchAll(/([+-])(\w+)/g)];
  const after = (sign: string) =>
    marked.filter((match) => match[1] === sign).map((match) => match[2] ?? '');
  return { hashtag: hashtag.toLowerCase(), required: after('+'), excluded: after('-') };
}

/** Does the tag fit the pattern? */
export function matchesTag(wanted: TagPattern, tag: Tag): boolean {
  return (
    wanted.hashtag === tag.hashtag &&
    wanted.required.every((attribute) => tag.attributes.includes(attribute)) &&
    !wanted.excluded.some((attribute) => tag.attributes.includes(attribute))
  );
}
