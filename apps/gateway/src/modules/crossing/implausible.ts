import { assessSeries } from '@headcount/importer';
import type { LedgerRecord, PlaceGraph } from '@headcount/ledger';
import type { Notice } from '@headcount/ledger/proposal';

type Reports = Parameters<typeof assessSeries>[0];

/** The entry's own line among those of its series. */
const OWN_LINE = 0;

/** What the checks of imported files find in a series once the entry stands in it, as far as it is about the entry. */
export function implausibleAmong(
  entry: LedgerRecord,
  series: readonly LedgerRecord[],
  { places }: PlaceGraph,
): Notice[] {
  const others = series.filter(({ id }) => id !== entry.id);
  const reports = [entry, ...others].flatMap(asReport);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return assessSeries(reports, (id) => names.get(id) ?? id)
    .filter(({ lines }) => lines.includes(OWN_LINE))
    .map(({ code, message, lines }) => ({
      code: code === 'FALLING_CUMULATIVE' ? code : 'IMPLAUSIBLE_VALUE',
      weight: 'WARNING',
      path: 'quantity.value',
      // Lines are the file's way to name reports; here the notice carries the records themselves.
      message: message.replaceAll(/ \(line \d+\)/g, ''),
      records: lines.flatMap((line) => (line === OWN_LINE ? [] : (others[line - 1]?.id ?? []))),
    }));
}

function asReport(record: LedgerRecord, line: number): Reports[number][] {
  const { measure, countUnit, temporalKind, population } = record;
  if (!measure || !countUnit || !temporalKind || population === null) return [];
  return [
    {
      id: record.id,
      line,
      sourceId: record.source.id,
      originId: record.origin,
      destinationId: record.destination,
      measure,
      countUnit,
      temporalKind,
      population,
      mode: record.mode ?? 'ANY',
      period: record.period,
      quantity: record.quantity,
      reportedOn: record.reportedOn,
      reportedPrecision: 'DAY',
      note: null,
    },
  ];
}
