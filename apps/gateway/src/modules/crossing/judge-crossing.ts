import { type Crossing, crossingRecord } from '@headcount/db';
import type { LedgerRecord } from '@headcount/ledger';
import {
  inOrderOfWeight,
  judgeCitedNumber,
  judgeCitedWords,
  judgePeriod,
  judgeReferences,
  judgeReport,
  judgeSeries,
  judgeWording,
  type Notice,
  readWording,
} from '@headcount/ledger/proposal';
import type { RecordCrossingInput } from '../../generated/staff-resolvers.ts';
import { seen } from '../../reads/seen.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { citationsLike, deprecatedAmong, rivalsOf, seriesOf } from '../record/judge/ground.ts';
import { noticesWith } from '../record/judge/notices.ts';
import { instantNow } from '../record/now.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { namedByCrossing, type ReadCrossing, readCrossing } from './entry-of-crossing.ts';
import { implausibleAmong } from './implausible.ts';

/** What the ledger makes of a report while it is typed, as far as it can be read. */
export async function judgeCrossing(
  context: StaffContext,
  input: RecordCrossingInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByCrossing(input));
  const faults = new Faults();
  const now = instantNow();
  const read = readCrossing(faults, input, found, now);
  const record = asRecord(read, now);
  const [known, deprecated, alike] = await Promise.all([
    record ? judgeAgainst(context, record) : { notices: [], crossings: [] },
    deprecatedAmong(context, {
      places: { origin: read.origin, destination: read.destination },
      citation: read.citation,
    }),
    citationsLike(context, read.citation),
  ]);
  const notices = [
    ...(read.quantity ? judgeWording(read.quantity) : []),
    ...(read.quantity && read.citation
      ? judgeCitedNumber(read.quantity, read.citation.citation.exact)
      : []),
    ...judgePeriod(read.period, read.reportedOn),
    ...known.notices,
    ...(read.citation ? judgeCitedWords(read.citation.citation, alike) : []),
    ...judgeReferences(deprecated),
  ];
  const crossings = known.crossings.map((crossing) => seen('Crossing', crossing, null));
  return {
    faults: faults.all,
    quantity: read.quantity,
    suggestions: readWording(input.quantity?.sourceWording?.slice(0, 500) ?? ''),
    proposal: record && { record, superseded: read.supersedes },
    notices: noticesWith(inOrderOfWeight(notices), crossings),
  };
}

async function judgeAgainst(
  context: StaffContext,
  record: LedgerRecord,
): Promise<{ notices: Notice[]; crossings: Crossing[] }> {
  const places = await context.loaders.placeGraph();
  const [rivals, series] = await Promise.all([
    rivalsOf(context, record, places),
    seriesOf(context, record),
  ]);
  const others = series.map(crossingRecord);
  const notices = [
    ...judgeReport(record, rivals.map(crossingRecord), places),
    ...judgeSeries(record, others),
    ...implausibleAmong(record, others, places),
  ];
  return { notices, crossings: [...rivals, ...series] };
}

/** What is entered as the ledger judges a report; null while it does not say how many of what where. */
function asRecord(read: ReadCrossing, now: string): LedgerRecord | null {
  const { quantity, measure, origin, destination, citation } = read;
  if (!quantity || !measure || !(origin ?? destination)) return null;
  const { source, via, statedBy } = citation?.citation ?? {};
  return {
    kind: 'CROSSING',
    id: read.key ?? '',
    version: (read.seen ?? 0) + 1,
    quantity,
    measure,
    countUnit: read.countUnit,
    temporalKind: read.temporalKind,
    population: read.population,
    mode: read.mode,
    origin: origin?.id ?? null,
    destination: destination?.id ?? null,
    period: read.period,
    reportedOn: read.reportedOn ?? now.slice(0, 10),
    knownFrom: now,
    rank: read.rank,
    rankReason: read.rankReason,
    source: source ? { id: source.id, name: source.name } : { id: '', name: 'This entry' },
    via: via ? { id: via.id, name: via.name } : null,
    statedBy: statedBy ?? null,
    supersededBy: [],
  };
}
