import type { LedgerRecord } from '@headcount/ledger';
import type { Event } from './event.ts';

/** An event's quantity as the ledger judges it; null when it has none, or nobody says it. */
export function eventRecord(event: Event): LedgerRecord | null {
  const { quantity, source, citation } = event;
  if (quantity === null || source === null) return null;
  return {
    kind: 'EVENT',
    id: event.id,
    version: event.version,
    quantity: quantity.quantity,
    measure: quantity.counts?.measure ?? null,
    countUnit: quantity.counts?.countUnit ?? null,
    temporalKind: quantity.counts?.temporalKind ?? null,
    population: quantity.counts?.population ?? null,
    mode: null,
    origin: null,
    destination: null,
    period: event.period,
    reportedOn: event.reportedOn,
    knownFrom: event.knownFrom,
    rank: event.deprecatedReason === null ? 'NORMAL' : 'DEPRECATED',
    rankReason: event.deprecatedReason,
    source: { id: source.id, name: source.name },
    via: citation?.via ? { id: citation.via.id, name: citation.via.name } : null,
    statedBy: citation?.statedBy ?? null,
    supersededBy: [],
  };
}
