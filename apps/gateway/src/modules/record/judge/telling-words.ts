/** The words of a name by which others like it are searched: those of four letters or more, else all. */
export function tellingWords(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const long = words.filter((word) => word.length >= 4);
  return (long.length > 0 ? long : words).join(' ');
}
