/**
 * Which step of the palette a place has. The places of the founding story have the four that are
 * farthest apart; members of the European Union have steps of their own, since they appear beside it.
 */
const STEPS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    KZ: 1,
    GE: 2,
    EU: 3,
    MN: 4,
    FI: 5,
    EE: 6,
    PL: 7,
    RU: 8,
    UA: 5,
    LT: 8,
    LV: 2,
    NO: 4,
    AM: 6,
    TR: 7,
    RS: 1,
  }),
);

const PALETTE = 8;

/** The palette step, 1 to 8, of a place: the same place always has the same one, on every page. */
export const placeStep = (placeId: string): number => {
  // A crossing point has its country's colour: 'KZ-SYRYM' is drawn as 'KZ'.
  const country = placeId.split('-', 1)[0] ?? placeId;
  return STEPS.get(country) ?? (hash(country) % PALETTE) + 1;
};

/** The colour of a place as a CSS value that follows the reader's theme. */
export const placeColour = (placeId: string): string => `var(--color-place-${placeStep(placeId)})`;

const hash = (text: string): number => {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
};
