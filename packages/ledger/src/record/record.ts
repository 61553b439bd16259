import type { Instant, Day, Period } from '../period/period.ts';
import type { CountUnit, Measure, Mode, TemporalKind } from '../quantity/measure.ts';
import type { Quantity } from '../quantity/quantity.ts';

/**
 * Wikibase's statement ranks: PREFERRED is the one to use, NORMAL one of several, DEPRECATED is kept
 * with the reason why nobody should use it.
 */
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

/**
 * How a later record stands to this one (PROV's wasRevisionOf and wasInvalidatedBy). Nothing is
 * deleted: an old record stays, and says what came after it. SDMX marks the same with OBS_STATUS.
 */
export type SupersessionKind = 'REVISION' | 'CORRECTION' | 'RETRACTION' | 'DEFINITION_CHANGE';

export interface Supersession {
  /** The record that takes this one's place. */
  id: string;
  kind: SupersessionKind;
  knownFrom: Instant;
}

/** Somebody who says something, or an outlet that carries it (a PROV agent). */
export interface Named {
  id: string;
  name: string;
}

/** A report by one source of how many: never a truth, always "X said N". */
export interface LedgerRecord {
  kind: 'CROSSING' | 'EVENT';
  id: string;
  version: number;
  quantity: Quantity;
  measure: Measure | null;
  countUnit: CountUnit | null;
  temporalKind: TemporalKind | null;
  /** CITIZENS_OF_ORIGIN, ALL_TRAVELLERS or a UNHCR population code (REF, ASY, IDP, …). */
  population: string | null;
  mode: Mode | null;
  /** Place ids. */
  origin: string | null;
  destination: string | null;
  period: Period;
  reportedOn: Day;
  /** When we could first have known it: as-of reads before this do not see it. */
  knownFrom: Instant;
  rank: Rank;
  rankReason: string | null;
  /** Who says it. */
  source: Named;
  /** The outlet through which it was read, when it was not read at the source. */
  via: Named | null;
  /** The person or office that said it, in the source's name. */
  statedBy: string | null;
  supersededBy: readonly Supersession[];
}
