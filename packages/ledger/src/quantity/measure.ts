/** What was counted. Two numbers are added or compared only when they count the same thing. */
export type Measure =
  | 'ENTRIES'
  | 'EXITS'
  | 'NET_ENTRIES'
  | 'PRESENT'
  | 'REGISTRATIONS'
  | 'ASYLUM_APPLICATIONS'
  | 'RESIDENCE_PERMITS'
  | 'DETECTIONS'
  | 'CALL_UP'
  | 'ENLISTED';

/** What one unit of the count is. A crossing is not a person: one person may cross twice. */
export type CountUnit = 'CROSSING' | 'PERSON' | 'VEHICLE' | 'HOUSEHOLD' | 'APPLICATION';

/** FLOW over a period, STOCK at an instant, CUMULATIVE since a date (after SDMX's stock and flow). */
export type TemporalKind = 'FLOW' | 'STOCK' | 'CUMULATIVE';

/** How they travelled; ANY also when the report does not say. */
export type Mode = 'LAND' | 'AIR' | 'SEA' | 'ANY';
