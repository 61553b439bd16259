import { LABEL_SIZE } from '../text/text-line.ts';

type Colours = Readonly<Record<string, string>>;

/** The colours of both themes by the names of their custom properties: `ink` is `--color-ink`. */
export interface SheetThemes {
  light: Colours;
  dark: Colours;
}

/** A colour of the theme where a drawing uses it. */
const INKED = /(fill|stroke)="var\(--color-([\w-]+)\)"/g;

/**
 * The markup of a sheet as a file that needs nothing else. Its light colours stand on the shapes,
 * for programs that know no style sheets; its own style sheet turns them where the screen is dark.
 */
export function inkSheet(markup: string, themes: SheetThemes): string {
  const inked = markup.replaceAll(
    INKED,
    (_, property: string, name: string) => `${property}="${colourOf(themes.light, name)}"`,
  );
  const style = `<style>${sheetStyle(themes)}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inked.replace('>', () => `>${style}`)}\n`;
}

/** The style sheet of every sheet; it holds no character that XML would escape. */
export function sheetStyle({ light, dark }: SheetThemes): string {
  const turned = Object.entries(light).map(([name, colour]) => {
    const other = colourOf(dark, name);
    return `[fill="${colour}"]{fill:${other}}[stroke="${colour}"]{stroke:${other}}`;
  });
  return [
    `text{font:400 ${LABEL_SIZE}px 'Inter Variable',Inter,system-ui,-apple-system,Arial,sans-serif;`,
    'font-variant-numeric:tabular-nums lining-nums}',
    '.chart-label{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}',
    '.chart-strong{font-weight:550}.sheet-title text{font-size:16px}',
    '.sheet-title .chart-strong{font-weight:600}',
    wordsIn(light),
    `@media screen and (prefers-color-scheme:dark){${wordsIn(dark)}${turned.join('')}}`,
  ].join('');
}

const wordsIn = (colours: Colours): string =>
  `.chart-label{fill:${colourOf(colours, 'ink')};stroke:${colourOf(colours, 'paper')}}` +
  `.chart-muted{fill:${colourOf(colours, 'muted')}}`;

function colourOf(colours: Colours, name: string): string {
  const colour = colours[name];
  if (colour === undefined) throw new Error(`A sheet is drawn with an unknown colour: ${name}`);
  return colour;
}
