import type { Counted } from '../language.ts';
import { words } from '../text/words.ts';

/** Stretches of time, singular and plural. */
export const TIME_UNITS = words(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends
  fortnight fortnights month months year years decade decades century centuries`);

const PERSONS = words(`
  people person persons man men woman women child children boy boys girl girls citizen citizens
  national nationals resident residents inhabitant inhabitants refugee refugees migrant migrants
  immigrant immigrants emigrant emigrants newcomer newcomers traveller travellers traveler travelers
  passenger passengers asylum-seekers seekers soldier soldiers troops reservist reservists conscript
  conscripts recruit recruits fighter fighters prisoner prisoners hostage hostages civilian civilians
  victim victims patient patients student students worker workers voter voters protester protesters
  demonstrators evacuees returnees exiles deserters adults minors pensioners members fans spectators
  dead casualties fatalities survivors detainees captives`);
const CROSSINGS = words('crossing crossings passages trips journeys movements');
const ENTRIES = words('entry entries arrival arrivals');
const EXITS = words('exit exits departure departures');
const VEHICLES = words(
  'vehicle vehicles car cars truck trucks lorry lorries bus buses train trains',
);
const HOUSEHOLDS = words('household households family families');
const APPLICATIONS = words('application applications request requests claim claims');
const LENGTHS = words(`
  mile miles km kilometre kilometres kilometer kilometers metre metres meter meters m cm mm yard yards
  foot feet ft inch inches hectare hectares acre acres`);
const CURRENCIES = words(`
  $ £ € ¥ ₹ ₽ ₴ ₸ ₾ ₪ ₩ ₺ usd eur gbp dollar dollars euro euros pound pounds rouble roubles ruble
  rubles rupee rupees yen yuan tenge lari franc francs hryvnia hryvnias cents pence krona kronor`);
const PERCENTS = words('% percent');

const COUNTED: readonly (readonly [Counted, ReadonlySet<string>])[] = [
  ['PERSON', PERSONS],
  ['CROSSING', CROSSINGS],
  ['ENTRY', ENTRIES],
  ['EXIT', EXITS],
  ['VEHICLE', VEHICLES],
  ['HOUSEHOLD', HOUSEHOLDS],
  ['APPLICATION', APPLICATIONS],
  ['PERCENT', PERCENTS],
  ['CURRENCY', CURRENCIES],
  ['LENGTH', LENGTHS],
  ['DURATION', TIME_UNITS],
];

const KINDS: ReadonlyMap<string, Counted> = new Map(
  COUNTED.flatMap(([kind, nouns]) => [...nouns].map((noun): [string, Counted] => [noun, kind])),
);

const DEMONYM =
  /^\p{Lu}\p{L}*(?:ians|eans|ans|eks|iks|gyz|akhs|ijanis|ish|ese|Finns|Poles|Turks|Serbs)$/u;

/** What a noun counts; the plural of a nation ("Russians") counts persons. */
export const countedByNoun = (noun: string): Counted | null =>
  KINDS.get(noun.toLowerCase()) ?? (isDemonym(noun) ? 'PERSON' : null);

/** Is it the plural of a nation, written with its capital: "Russians", "Ukrainians"? */
export const isDemonym = (noun: string): boolean => DEMONYM.test(noun) && noun.endsWith('s');

/** Units that are measured, where "1.234" is a decimal and "over 100" is a quantity. */
export const MEASURES = words(`
  kg g kilogram kilograms gram grams tonne tonnes ton tons litre litres liter liters ml mph kph
  degrees degree celsius fahrenheit c f points point watts kilowatts megawatts mw gw kw barrels
  knots hz gb tb mb lb lbs oz`);
