import {
  type Crossing,
  findCrossingsByIds,
  listCrossingVersions,
  recordCrossings,
} from '@headcount/db';
import type { CrossingParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { openBook } from '../record/book.ts';
import { keptVersions } from '../record/kept-versions.ts';
import { tellCitation } from '../citation/told-citation.ts';
import { REPORT_TOLD } from './crossing-changes.ts';
import type { CrossingContent } from './entry-of-crossing.ts';

/** How reports are kept. */
export const crossingBook = openBook<Crossing, CrossingContent, CrossingParent>({
  kind: 'CROSSING',
  told: { ...REPORT_TOLD, ...tellCitation(({ citation }: Crossing) => citation) },
  async find({ read }, id) {
    const [crossing] = await read((sql) => findCrossingsByIds(sql, [id]));
    return crossing ? seen('Crossing', crossing, null) : null;
  },
  async list(sql, id) {
    const [versions = []] = await listCrossingVersions(sql, [id]);
    return keptVersions(sql, 'CROSSING', versions);
  },
  contentOf: ({ citation, origin, destination, ...crossing }) => ({
    quantity: crossing.quantity,
    measure: crossing.measure,
    countUnit: crossing.countUnit,
    temporalKind: crossing.temporalKind,
    population: crossing.population,
    mode: crossing.mode,
    originId: origin?.id ?? null,
    destinationId: destination?.id ?? null,
    period: crossing.period,
    reportedOn: crossing.reportedOn,
    reportedPrecision: crossing.reportedPrecision,
    rank: crossing.rank,
    rankReason: crossing.rankReason,
    citationId: citation.id,
    eventId: crossing.eventId,
    note: crossing.note,
  }),
  deprecated: (content, reason) =>
    reason === null
      ? { ...content, rank: 'NORMAL', rankReason: null }
      : { ...content, rank: 'DEPRECATED', rankReason: reason },
  write: (sql, id, content, writing) => recordCrossings(sql, [{ id, ...content, ...writing }]),
});
