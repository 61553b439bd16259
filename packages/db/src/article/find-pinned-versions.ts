import { sql as raw } from 'kysely';
import type { Sql } from '../connection/typed-sql.ts';
import type { Crossing } from '../crossing/crossing.ts';
import { crossingFrom, crossingVersions, selectCrossings } from '../crossing/select-crossings.ts';
import type { Event } from '../event/event.ts';
import { eventFrom, eventVersions, selectEvents } from '../event/select-events.ts';
import type { Figure } from '../figure/figure.ts';
import { readFigures } from '../figure/find-figures.ts';
import { allFigureVersions } from '../figure/select-figures.ts';
import type { Quote } from '../quote/quote.ts';
import { quoteFrom, quoteVersions, selectQuotes } from '../quote/select-quotes.ts';
import type { Pin } from './record-revision.ts';

/** Record versions as they were printed, whatever became of the records since. */
export interface PinnedVersions {
  readonly crossings: readonly Crossing[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  /** With today's reports behind them: the figure's version says how, the crossings' pins say of what. */
  readonly figures: readonly Figure[];
}

/** Reads pinned versions by their numbers; one that is not there is left out. At most five statements. */
export async function findPinnedVersions(sql: Sql, pins: readonly Pin[]): Promise<PinnedVersions> {
  const crossings = keysOf(pins, (pin) => ('crossing' in pin ? pin.crossing : null));
  const events = keysOf(pins, (pin) => ('event' in pin ? pin.event : null));
  const quotes = keysOf(pins, (pin) => ('quote' in pin ? pin.quote : null));
  const figures = keysOf(pins, (pin) => ('figure' in pin ? pin.figure : null));
  return {
    crossings: crossings.length === 0 ? [] : await pinnedCrossings(sql, crossings),
    events: events.length === 0 ? [] : await pinnedEvents(sql, events),
    quotes: quotes.length === 0 ? [] : await pinnedQuotes(sql, quotes),
    figures: figures.length === 0 ? [] : await pinnedFigures(sql, figures),
  };
}

interface VersionKey {
  readonly id: string;
  readonly version: number;
}

function keysOf(pins: readonly Pin[], idOf: (pin: Pin) => string | null): VersionKey[] {
  return pins.flatMap((pin) => {
    const id = idOf(pin);
    return id === null ? [] : [{ id, version: pin.version }];
  });
}

async function pinnedCrossings(sql: Sql, keys: readonly VersionKey[]): Promise<Crossing[]> {
  const versions = crossingVersions(sql).where(isOneOf('cv.crossing_id', 'cv.version', keys));
  const rows = await selectCrossings(sql, versions, 'THE_VERSION').execute();
  return rows.map(crossingFrom);
}

async function pinnedEvents(sql: Sql, keys: readonly VersionKey[]): Promise<Event[]> {
  const versions = eventVersions(sql).where(isOneOf('ev.event_id', 'ev.version', keys));
  const rows = await selectEvents(sql, versions).execute();
  return rows.map(eventFrom);
}

async function pinnedQuotes(sql: Sql, keys: readonly VersionKey[]): Promise<Quote[]> {
  const versions = quoteVersions(sql).where(isOneOf('qv.quote_id', 'qv.version', keys));
  const rows = await selectQuotes(sql, versions).execute();
  return rows.map(quoteFrom);
}

async function pinnedFigures(sql: Sql, keys: readonly VersionKey[]): Promise<Figure[]> {
  const versions = allFigureVersions(sql).where(isOneOf('fv.figure_id', 'fv.version', keys));
  return await readFigures(sql, versions, null);
}

function isOneOf(idColumn: string, versionColumn: string, keys: readonly VersionKey[]) {
  const ids = keys.map(({ id }) => id);
  const numbers = keys.map(({ version }) => version);
  return raw<boolean>`(${raw.ref(idColumn)}, ${raw.ref(versionColumn)}) in
    (select * from unnest(${ids}::text[], ${numbers}::int[]))`;
}
