import type { LedgerRecord } from '@headcount/ledger';
import type { Crossing } from './crossing.ts';

/** A crossing as the ledger judges it. */
export function crossingRecord(crossing: Crossing): LedgerRecord {
  const { citation } = crossing;
  return {
    kind: 'CROSSING',
    id: crossing.id,
    version: crossing.version,
    quantity: crossing.quantity,
    measure: crossing.measure,
    countUnit: crossing.countUnit,
    temporalKind: crossing.temporalKind,
    population: crossing.population,
    mode: crossing.mode,
    origin: crossing.origin?.id ?? null,
    destination: crossing.destination?.id ?? null,
    period: crossing.period,
    reportedOn: crossing.reportedOn,
    knownFrom: crossing.knownFrom,
    rank: crossing.rank,
    rankReason: crossing.rankReason,
    source: { id: citation.source.id, name: citation.source.name },
    via: citation.via && { id: citation.via.id, name: citation.via.name },
    statedBy: citation.statedBy,
    supersededBy: crossing.supersededBy.map(({ id, kind, knownFrom }) => ({ id, kind, knownFrom })),
  };
}
