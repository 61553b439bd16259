import localFont from 'next/font/local';

/*
 * The faces come from npm and are served by the site itself. `optional` with a preload: a face that
 * is not there at first paint waits for the next page, so that a line never breaks anew under the
 * reader's eye. The compiler reads these calls, so their arguments stay literals, and it names each
 * face after its constant. None may be called `serif`: Chromium takes a face of that name for the
 * generic family and lets it in late, `optional` or not.
 */

const sourceSerif = localFont({
  variable: '--face-serif',
  display: 'optional',
  adjustFontFallback: false,
  src: [
    {
      path: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
});

const sourceSerifCyrillic = localFont({
  variable: '--face-serif-cyrillic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  weight: '200 900',
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
  declarations: [
    { prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  ],
});

const sourceSerifExtended = localFont({
  variable: '--face-serif-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  weight: '200 900',
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB' }],
});

const inter = localFont({
  variable: '--face-sans',
  display: 'optional',
  adjustFontFallback: false,
  weight: '100 900',
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
});

const interExtended = localFont({
  variable: '--face-sans-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  weight: '100 900',
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB' }],
});

/** The classes that make the faces known to the page; `globals.css` puts them in order. */
export const fontVariables = [
  sourceSerif,
  sourceSerifCyrillic,
  sourceSerifExtended,
  inter,
  interExtended,
]
  .map((face) => face.variable)
  .join(' ');
