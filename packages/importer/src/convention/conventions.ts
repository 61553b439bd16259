import type { Delimiter } from '../csv/delimiter.ts';
import type { Encoding } from '../encoding/encoding.ts';
import type { DateFormat } from '../field/parse-date.ts';
import type { NumberFormat } from '../field/number-format.ts';

/** How a file is read: every convention said by the mapping, or confirmed by a person. */
export interface Conventions {
  readonly format: 'CSV' | 'XLSX';
  /** Of a CSV file; a spreadsheet has its own. */
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly numbers: NumberFormat;
  readonly dates: DateFormat;
}
