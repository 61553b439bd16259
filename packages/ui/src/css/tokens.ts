import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const read = (file: string) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');

const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );

const light = coloursIn(read('tokens.css'));

/** The colours as the style sheets state them: the tests judge what is shipped, not a copy. */
export const COLOURS: Record<Theme, Record<string, string>> = {
  light,
  dark: { ...light, ...coloursIn(read('dark.css')) },
};

/** The dark theme's own colours, to see that none is forgotten. */
export const DARK_OWN = coloursIn(read('dark.css'));

export const colour = (theme: Theme, name: string): string => {
  const hex = COLOURS[theme][name];
  if (hex === undefined) throw new Error(`No colour --color-${name} in the ${theme} theme`);
  return hex;
};
