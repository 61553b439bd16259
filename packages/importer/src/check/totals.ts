import { compareDecimals, formatNumber, type Decimal } from '@headcount/ledger';
import type { NumberFormat } from '../field/number-format.ts';
import { parseNumber } from '../field/parse-number.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { Fault } from '../report/refusal.ts';
import { findColumn, nameColumn, type Column } from '../table/column.ts';
import { mostFindings, type Finding } from './finding.ts';
import { sumOf } from './sum-of.ts';

/** Looks, row by row, whether the columns that should add up do. */
export interface TotalCheck {
  /** Null when the row adds up, or the mapping only wants to hear of it; remembered either way. */
  refusal(line: number, cells: readonly string[]): Fault | null;
  findings(): Finding[];
  /** Rows of which every number was there, and those of them that did not add up. */
  readonly looked: number;
  readonly failed: number;
}

/** The total checks of a mapping. @throws {FileRefused} for a column that is not there */
export function totalsOf(
  mapping: Mapping,
  columns: readonly Column[],
  numbers: NumberFormat,
): TotalCheck {
  const rules = mapping.checks.totals.map(({ total, parts }) => ({
    total: findColumn(columns, total),
    parts: parts.map((part) => findColumn(columns, part)),
  }));
  const findings: Finding[] = [];
  let looked = 0;
  let failed = 0;
  return {
    get looked() {
      return looked;
    },
    get failed() {
      return failed;
    },
    findings: () => findings,
    refusal: (line, cells) => {
      for (const { total, parts } of rules) {
        const read = (column: Column) => parseNumber(cells[column.index] ?? '', numbers);
        const stated = read(total);
        const numbersOf = parts.map(read);
        const given = numbersOf.filter((number) => number !== null);
        if (stated === null || given.length < numbersOf.length) continue;
        looked += 1;
        const sum = sumOf(given);
        if (compareDecimals(sum, stated) === 0) continue;
        failed += 1;
        const reason = `${parts.map(nameColumn).join(' + ')} is ${formatNumber(sum)}, but ${nameColumn(total)} says ${formatNumber(stated)}`;
        if (findings.length < mostFindings) {
          findings.push({
            code: 'TOTAL_DIFFERS',
            message: `Line ${line}: ${reason}.`,
            lines: [line],
            weight: Number(stated),
          });
        }
        if (mapping.policy.totals === 'REFUSE') return refused(total, stated, reason, sum);
      }
      return null;
    },
  };
}

function refused(total: Column, stated: Decimal, reason: string, sum: Decimal): Fault {
  return {
    code: 'TOTAL_DIFFERS',
    column: nameColumn(total),
    value: stated,
    reason,
    allowed: [sum],
  };
}
