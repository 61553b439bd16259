/** A calendar day, 'YYYY-MM-DD', in the time zone of the place that reported. */
export type Day = string;

/** A moment of known time, ISO 8601 with its offset: '2022-10-04T12:00:00Z'. */
export type Instant = string;

/**
 * How exactly a report dates its period, after ACLED's time precision codes (1 the day, 2 the week,
 * 3 a wider part of the year). WEEK without dates: a week that the report does not date.
 */
export type PeriodPrecision = 'DAY' | 'WEEK' | 'APPROXIMATE' | 'UNKNOWN';

/** The valid time of a report: the days it speaks about, both included. */
export interface Period {
  start: Day | null;
  end: Day | null;
  precision: PeriodPrecision;
  /** The report's own wording: "one week; which week is not stated". */
  note: string | null;
}

/** The days a figure speaks about, both included. */
export interface Window {
  start: Day;
  end: Day;
}
