import { stripVTControlCharacters } from 'node:util';

const width = 8;

/** Prints lines behind the name of who says them, so that several may speak at once. */
export function prefixed(name: string): (line: string) => void {
  return (line) => {
    const text = stripVTControlCharacters(line).trimEnd();
    if (text) console.log(`${name.padEnd(width)} │ ${text}`);
  };
}
