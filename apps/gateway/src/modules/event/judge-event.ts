import type { Event } from '@headcount/db';
import { listEventsLike } from '@headcount/db/records';
import {
  type Happening,
  inOrderOfWeight,
  judgeCitedNumber,
  judgeCitedWords,
  judgeHappening,
  judgePeriod,
  judgeReferences,
  judgeWording,
  readWording,
} from '@headcount/ledger/proposal';
import type { RecordEventInput } from '../../generated/staff-resolvers.ts';
import { seen } from '../../reads/seen.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { citationsLike, deprecatedAmong } from '../record/judge/ground.ts';
import { noticesWith } from '../record/judge/notices.ts';
import { instantNow } from '../record/now.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { namedByEvent, readEvent } from './entry-of-event.ts';

/** What the ledger makes of an event while it is typed, as far as it can be read. */
export async function judgeEvent(
  context: StaffContext,
  input: RecordEventInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByEvent(input));
  const faults = new Faults();
  const read = readEvent(faults, input, found, instantNow());
  const { title, place, period } = read;
  const [deprecated, alike, events] = await Promise.all([
    deprecatedAmong(context, { places: { place: read.place }, citation: read.citation }),
    citationsLike(context, read.citation),
    title === null ? [] : context.read((sql) => listEventsLike(sql, title, period.start)),
  ]);
  const entry = { key: read.key, title: title ?? '', place: place?.id ?? null, period };
  const notices = [
    ...(read.quantity ? judgeWording(read.quantity) : []),
    ...(read.quantity && read.citation
      ? judgeCitedNumber(read.quantity, read.citation.citation.exact)
      : []),
    ...judgeHappening(entry, events.map(happeningOf)),
    // What is announced is reported before it happens; only a missing day is worth a word.
    ...judgePeriod(read.period, null),
    ...(read.citation ? judgeCitedWords(read.citation.citation, alike) : []),
    ...judgeReferences(deprecated),
  ];
  return {
    faults: faults.all,
    quantity: read.quantity,
    suggestions: readWording(input.quantity?.sourceWording?.slice(0, 500) ?? ''),
    proposal: null,
    notices: noticesWith(
      inOrderOfWeight(notices),
      events.map((event) => seen('Event', event, null)),
    ),
  };
}

function happeningOf({ id, title, place, period }: Event): Happening {
  return { key: id, title, place: place?.id ?? null, period };
}
