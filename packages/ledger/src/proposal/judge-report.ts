import { sharesPlaceOf } from './shared-places.ts';
import { describeDisagreement } from '../caveat/disagreement.ts';
import { describePeriod } from '../period/describe.ts';
import { countWord } from '../phrase/count-word.ts';
import { formatQuantity } from '../phrase/format.ts';
import { clashes } from '../place/clash.ts';
import type { PlaceGraph } from '../place/place-graph.ts';
import { interval } from '../quantity/interval.ts';
import { capitalised, inSentence, listOf, readIn } from '../record/describe.ts';
import type { LedgerRecord } from '../record/record.ts';
import { assessDisagreement, isSameCount } from '../selection/disagreement.ts';
import { voices } from '../selection/voice.ts';
import type { Notice } from './notice.ts';

/** So many clashes are told one by one. */
const MOST_CLASHES = 5;

/**
 * What an entry is to the reports that are there already: the same one again, another word on the
 * same count, a repetition of one statement, or a count that shares a place with theirs.
 *
 * @param others current reports of its measure; the entry's own earlier version may be among them
 */
export const judgeReport = (
  entry: LedgerRecord,
  others: readonly LedgerRecord[],
  places: PlaceGraph,
): Notice[] => {
  const rest = others.filter(
    ({ id, rank, supersededBy }) =>
      id !== entry.id && rank !== 'DEPRECATED' && supersededBy.length === 0,
  );
  const same = rest.filter((other) => isSameCount(entry, other));
  const again = same.filter((other) => isSaidAgain(entry, other));
  return [
    ...again.map((other) => duplicate(other, places)),
    ...disagreement(entry, same, places),
    ...oneVoice(entry, same, again),
    ...clashesOf(entry, rest, same, places),
    ...secondHand(entry),
  ];
};

/** The same number of the same count, by the same source, read in the same place. */
const isSaidAgain = (entry: LedgerRecord, other: LedgerRecord): boolean =>
  entry.source.id === other.source.id &&
  entry.via?.id === other.via?.id &&
  JSON.stringify(interval(entry.quantity, 'FACE')) ===
    JSON.stringify(interval(other.quantity, 'FACE'));

const duplicate = (other: LedgerRecord, places: PlaceGraph): Notice => ({
  code: 'LIKELY_DUPLICATE',
  weight: 'WARNING',
  path: 'quantity.value',
  message: `${capitalised(describeReport(other, places))} is there already, with this very number: it looks like the same report.`,
  records: [other.id],
});

const disagreement = (
  entry: LedgerRecord,
  same: readonly LedgerRecord[],
  places: PlaceGraph,
): Notice[] => {
  const found = assessDisagreement(entry, same);
  if (found === null) return [];
  return [
    {
      code: 'DISAGREES',
      weight: 'WARNING',
      path: 'quantity.value',
      message: describeDisagreement(placeCounted(entry, places), found),
      records: found.records.flatMap(({ id }) => (id === entry.id ? [] : id)),
    },
  ];
};

const oneVoice = (
  entry: LedgerRecord,
  same: readonly LedgerRecord[],
  again: readonly LedgerRecord[],
): Notice[] => {
  const own = voices([entry, ...same]).find(({ records }) => records.includes(entry));
  const repeated = own?.records.filter((one) => one !== entry && !again.includes(one)) ?? [];
  if (own === undefined || repeated.length === 0) return [];
  const outlets = [...new Set(repeated.map(readIn))];
  return [
    {
      code: 'ONE_VOICE',
      weight: 'NOTE',
      path: 'citation',
      message: `${capitalised(inSentence(own.source.name))} is read here for the ${ordinal(repeated.length + 1)} time, after ${listOf(outlets)}: together these reports are one voice.`,
      records: repeated.map(({ id }) => id),
    },
  ];
};

const ORDINALS = ['first', 'first', 'second', 'third', 'fourth', 'fifth'];
const ordinal = (count: number): string => ORDINALS[count] ?? `${count}th`;

const clashesOf = (
  entry: LedgerRecord,
  rest: readonly LedgerRecord[],
  same: readonly LedgerRecord[],
  places: PlaceGraph,
): Notice[] => {
  const rivals = rest.filter(
    (other) => !same.includes(other) && clashes(entry, other, places, null),
  );
  const told = rivals
    .toSorted((a, b) => isElsewhere(b, entry) - isElsewhere(a, entry))
    .slice(0, MOST_CLASHES);
  const left = rivals.length - told.length;
  return told.map((other, at) => ({
    code: 'SHARES_PLACE',
    weight: isElsewhere(other, entry) === 1 ? 'WARNING' : 'NOTE',
    path: entry.measure === 'EXITS' ? 'origin' : 'destination',
    message: `${sharesPlaceOf(entry, other, places)}: the two may not be added.${at === told.length - 1 && left > 0 ? ` ${capitalised(countWord(left))} more reports share a place with it.` : ''}`,
    records: [other.id],
  }));
};

/** A report of another place weighs more: that the two overlap is not seen at a glance. */
const isElsewhere = (other: LedgerRecord, entry: LedgerRecord): number =>
  Number(other.origin !== entry.origin || other.destination !== entry.destination);

const secondHand = ({ via, source }: LedgerRecord): Notice[] =>
  via === null || via.id === source.id
    ? []
    : [
        {
          code: 'SECOND_HAND',
          weight: 'NOTE',
          path: 'citation.via',
          message: `It was read in ${via.name}, not at its source, ${inSentence(source.name)}.`,
          records: [],
        },
      ];

const placeCounted = (record: LedgerRecord, places: PlaceGraph): string => {
  const id =
    record.measure === 'EXITS'
      ? (record.origin ?? record.destination)
      : (record.destination ?? record.origin);
  return places.places.find((place) => place.id === id)?.name ?? id ?? record.id;
};

/** "the report of Kazakhstan by Newsweek, 21 September–4 October 2022, more than 200,000". */
const describeReport = (record: LedgerRecord, places: PlaceGraph): string =>
  `the report of ${inSentence(placeCounted(record, places))} by ${inSentence(readIn(record))}, ${describePeriod(record.period)}, “${formatQuantity(record.quantity)}”,`;
