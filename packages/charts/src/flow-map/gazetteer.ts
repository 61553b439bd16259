/** A place as the map knows it. */
export interface MapPlace {
  /** ISO 3166-1 numbers of the countries it is made of. */
  countries: readonly string[];
  /** Longitude and latitude where flows begin or end: a point inside, chosen to be read. */
  point: readonly [lon: number, lat: number];
}

/**
 * Russia's flows begin at its centre of population, near Izhevsk: nobody reported from which town
 * people came, and a capital would say so.
 */
const PLACES: ReadonlyMap<string, MapPlace> = new Map(
  Object.entries<MapPlace>({
    RU: { countries: ['643'], point: [56.5, 56.5] },
    KZ: { countries: ['398'], point: [69.5, 47] },
    GE: { countries: ['268'], point: [43.6, 42.1] },
    MN: { countries: ['496'], point: [103.5, 47.3] },
    EU: {
      // The 27 members of 2022; those off the map are named all the same.
      countries: [
        '040',
        '056',
        '100',
        '191',
        '196',
        '203',
        '208',
        '233',
        '246',
        '250',
        '276',
        '300',
        '348',
        '372',
        '380',
        '428',
        '440',
        '442',
        '470',
        '528',
        '616',
        '620',
        '642',
        '703',
        '705',
        '724',
        '752',
      ],
      point: [24.5, 57.4],
    },
    FI: { countries: ['246'], point: [26.5, 62.3] },
    EE: { countries: ['233'], point: [25.8, 58.7] },
    LV: { countries: ['428'], point: [25, 56.8] },
    LT: { countries: ['440'], point: [24, 55.3] },
    PL: { countries: ['616'], point: [19.5, 52.2] },
    NO: { countries: ['578'], point: [25, 69.5] },
    UA: { countries: ['804'], point: [31.5, 49] },
    BY: { countries: ['112'], point: [28, 53.5] },
    AM: { countries: ['051'], point: [45, 40.3] },
    AZ: { countries: ['031'], point: [48, 40.4] },
    TR: { countries: ['792'], point: [34.5, 39] },
    RS: { countries: ['688'], point: [20.8, 44.2] },
    UZ: { countries: ['860'], point: [64, 41.6] },
    KG: { countries: ['417'], point: [74.6, 41.5] },
    TJ: { countries: ['762'], point: [71, 38.6] },
  }),
);

/** Null for a place that the map does not know: its flow stands in the table only. */
export const findMapPlace = (placeId: string): MapPlace | null =>
  PLACES.get(placeId) ?? PLACES.get(placeId.split('-', 1)[0] ?? '') ?? null;
