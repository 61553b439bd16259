/**
 * The colours that drawings use, for files that leave the site and its style sheets behind. The
 * style sheets decide; drawing-colours.test.ts holds these to them.
 */
export const DRAWING_COLOURS = {
  light: {
    paper: '#fbfaf7',
    ink: '#1a1a18',
    muted: '#5d5b54',
    hairline: '#d9d6cd',
    'place-1': '#244d86',
    'place-2': '#9c4a20',
    'place-3': '#978a2a',
    'place-4': '#501c45',
    'place-5': '#2b93b5',
    'place-6': '#74301f',
    'place-7': '#87666f',
    'place-8': '#5a6ab8',
  },
  dark: {
    paper: '#151513',
    ink: '#ece9e0',
    muted: '#a5a196',
    hairline: '#35332d',
    'place-1': '#6fa8e4',
    'place-2': '#c9803f',
    'place-3': '#dabb5c',
    'place-4': '#8d69a6',
    'place-5': '#85a08f',
    'place-6': '#b0524c',
    'place-7': '#aed2e6',
    'place-8': '#f1dfae',
  },
};
