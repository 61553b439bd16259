import { ADVANCES } from './inter-advances.ts';

/** `strong` is Inter at 550, the weight of names; `regular` at 400. */
export type Weight = keyof typeof ADVANCES;

const byCharacter = (groups: Readonly<Record<number, string>>): Map<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([advance, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(advance)]),
    ),
  );

const WIDTHS: Record<Weight, Map<string, number>> = {
  regular: byCharacter(ADVANCES.regular),
  strong: byCharacter(ADVANCES.strong),
};

/** As wide as the wider capitals: a letter we do not know never makes a label too long for its place. */
const UNKNOWN = 760;

/** Kerning and a stand-in face may both add a little. */
const MARGIN = 1.02;

/** The width of a line of Inter in pixels, on the safe side. */
export const measureText = (text: string, size: number, weight: Weight = 'regular'): number => {
  const widths = WIDTHS[weight];
  let thousandths = 0;
  for (const character of text.normalize('NFKD').replaceAll(/\p{Mn}/gu, '')) {
    thousandths += widths.get(character) ?? UNKNOWN;
  }
  return (thousandths / 1000) * size * MARGIN;
};
