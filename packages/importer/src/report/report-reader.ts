import type { Conventions } from '../convention/conventions.ts';
import { coded, worded } from '../field/coded-field.ts';
import { compileDay } from '../field/day-reader.ts';
import { compileField, type FieldReader } from '../field/field-reader.ts';
import { compilePeriod } from '../field/period-reader.ts';
import { compileQuantity } from '../field/quantity-reader.ts';
import type { FieldSpec } from '../mapping/field-schema.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import type { ReportSpec } from '../mapping/report-schema.ts';
import {
  countUnits,
  measures,
  modes,
  placeCode,
  populationCode,
  temporalKinds,
} from '../mapping/vocabulary.ts';
import type { Column } from '../table/column.ts';
import type { Fault } from './refusal.ts';
import { naturalKey } from './natural-key.ts';
import type { Report } from './report.ts';

/** Reads one report off the cells of a row; null, with faults, when they do not make one. */
export type ReportReader = (
  line: number,
  cells: readonly string[],
  faults: Fault[],
) => Report | null;

/** Finds the columns of a report once, for every row. @throws {FileRefused} for a column that is not there */
export function compileReport(
  spec: ReportSpec,
  mapping: Mapping,
  columns: readonly Column[],
  conventions: Conventions,
  fetchedOn: string,
): ReportReader {
  const field = (one: FieldSpec | undefined): FieldReader =>
    one === undefined ? () => null : compileField(one, mapping, columns);
  const origin = coded(field(spec.origin), 'origin', placeCode);
  const destination = coded(field(spec.destination), 'destination', placeCode);
  const measure = worded(field(spec.measure), 'measure', measures);
  const countUnit = worded(field(spec.countUnit), 'countUnit', countUnits);
  const temporalKind = worded(field(spec.temporalKind), 'temporalKind', temporalKinds);
  const population = coded(field(spec.population), 'population', populationCode);
  const mode = worded(field(spec.mode ?? 'ANY'), 'mode', modes);
  const unit = field(spec.unit);
  const period = compilePeriod(spec.period, mapping, columns, conventions.dates);
  const value = compileQuantity(spec, mapping, columns, conventions.numbers);
  const source = field(spec.source ?? mapping.sources[0]?.id);
  const reportedOn = compileDay(spec.reportedOn, mapping, columns, conventions.dates);
  const note = field(spec.note);
  return (line, cells, faults) => {
    const before = faults.length;
    const read = {
      sourceId: source(cells, faults),
      originId: origin(cells, faults),
      destinationId: destination(cells, faults),
      measure: measure(cells, faults),
      countUnit: countUnit(cells, faults),
      temporalKind: temporalKind(cells, faults),
      population: population(cells, faults),
      mode: mode(cells, faults),
      period: period(cells, faults),
      unit: unit(cells, faults),
      quantity: value(cells, faults),
      reportedOn: reportedOn(cells, faults),
    };
    if (faults.length > before) return null;
    const {
      unit: words,
      quantity,
      sourceId,
      measure: counted,
      countUnit: one,
      temporalKind: kind,
    } = read;
    if (
      !sourceId ||
      !counted ||
      !one ||
      !kind ||
      !read.population ||
      !read.mode ||
      !read.period ||
      !quantity ||
      !words
    ) {
      faults.push(
        emptyFault(
          Object.entries(read)
            .filter(([name, found]) => found === null && !optional.has(name))
            .map(([name]) => name),
        ),
      );
      return null;
    }
    const count = {
      sourceId,
      originId: read.originId,
      destinationId: read.destinationId,
      measure: counted,
      countUnit: one,
      temporalKind: kind,
      population: read.population,
      mode: read.mode,
      period: read.period,
    };
    return {
      id: naturalKey(count),
      line,
      ...count,
      quantity: { ...quantity, unit: words },
      reportedOn: read.reportedOn ?? fetchedOn,
      reportedPrecision: read.reportedOn === null ? 'ON_OR_BEFORE' : 'DAY',
      note: note(cells, faults),
    };
  };
}

const optional = new Set(['originId', 'destinationId', 'reportedOn']);

function emptyFault(names: readonly string[]): Fault {
  return {
    code: 'EMPTY',
    column: null,
    value: null,
    reason: `the row says nothing of its ${names.join(', ')}`,
    allowed: [],
  };
}
