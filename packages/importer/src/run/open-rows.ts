import type { Bytes } from '../bytes/bytes.ts';
import { limitBytes } from '../bytes/limit-bytes.ts';
import type { Conventions } from '../convention/conventions.ts';
import { readCsv } from '../csv/read-csv.ts';
import { decode } from '../encoding/decode.ts';
import type { Limits } from '../limits.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { openTable, type Table } from '../table/open-table.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';

/** Opens a file as a table, by conventions that are settled. @throws {FileRefused} when it is none */
export function openRows(
  bytes: Bytes,
  mapping: Mapping,
  conventions: Conventions,
  limits: Limits,
): Promise<Table> {
  const limited = limitBytes(bytes, limits.bytes);
  const rows =
    conventions.format === 'XLSX'
      ? readXlsx(
          limited,
          { sheet: mapping.reads.sheet ?? null, decimal: conventions.numbers.decimal },
          limits,
        )
      : readCsv(decode(limited, conventions.encoding), conventions.delimiter, limits);
  return openTable(rows, { isTagged: mapping.reads.hxl, headerRow: mapping.reads.headerRow });
}
