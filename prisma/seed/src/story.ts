import type {
  AssumptionKind,
  Claim,
  CountUnit,
  FigureKind,
  Measure,
  Mode,
  Quantity,
  Rank,
  TemporalKind,
} from '@headcount/ledger';

/** How well the ends of a period are known. */
type PeriodPrecision = 'DAY' | 'WEEK' | 'APPROXIMATE' | 'UNKNOWN';

/** How well the day of a report is known. The day kept is the best single one. */
type ReportedPrecision = 'DAY' | 'WEEK' | 'MONTH' | 'ON_OR_BEFORE';

/** A span of days as a report gives it; null where it does not say. */
export interface StoryPeriod {
  start: string | null;
  end: string | null;
  precision: PeriodPrecision;
  /** The dating in the report's words, where the days do not tell it. */
  note: string | null;
}

export interface StoryPlace {
  id: string;
  name: string;
  kind: 'COUNTRY' | 'BLOC' | 'BORDER_POINT' | 'REGION';
  /** The wholes that it is a part of, each with the first day of it; null: always. */
  partOf?: { whole: string; from: string | null }[];
  /** For a crossing point: the countries on its two sides. */
  between?: [string, string];
}

export interface StorySource {
  id: string;
  name: string;
  kind: 'GOVERNMENT' | 'INTERGOVERNMENTAL' | 'MEDIA' | 'RESEARCH' | 'NGO' | 'OTHER';
  country: string | null;
  note?: string;
}

/** Where a statement was read; its id is that of the record it serves. */
export interface StoryCitation {
  source: string;
  /** The outlet that carried it. */
  via: string | null;
  /** Whom that outlet credits in turn. */
  credited?: string;
  statedBy?: string;
  url?: string;
  publishedOn?: string;
  /** The words that carry the number, or the words quoted. */
  exact: string;
}

export interface StoryCrossing {
  id: string;
  origin: string | null;
  destination: string | null;
  measure: Measure;
  countUnit: CountUnit;
  temporalKind: TemporalKind;
  population: string;
  mode: Mode;
  quantity: Quantity;
  period: StoryPeriod;
  reportedOn: string;
  reportedPrecision: ReportedPrecision;
  rank?: { rank: Rank; reason: string };
  event?: string;
  note?: string;
  citation: StoryCitation;
}

export interface StoryEvent {
  id: string;
  title: string;
  description?: string;
  place: string;
  period: StoryPeriod;
  reportedOn: string;
  source?: string;
  /** The event's own number, with what it measures. */
  count?: {
    quantity: Quantity;
    of: string;
    measure?: Measure;
    countUnit?: CountUnit;
    temporalKind?: TemporalKind;
    population?: string;
  };
}

export interface StoryQuote {
  id: string;
  text: string;
  language: string;
  speaker: string;
  speakerRole: string;
  about: string;
  reportedOn: string;
  citation: StoryCitation;
}

export interface StoryAssumption {
  id: string;
  kind: AssumptionKind;
  statement: string;
  /** The record that it speaks about; null: the whole derivation. */
  subject: string | null;
}

export interface StoryFigure {
  id: string;
  title: string;
  description?: string;
  kind: FigureKind;
  window: { start: string; end: string } | null;
  measure: Measure | null;
  unit: string;
  /** The slots in order; each names its preferred record. */
  inputs: ({ label: string } & ({ crossing: string } | { event: string }))[];
  assumptions?: string[];
  printed: Claim | null;
}
