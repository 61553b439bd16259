import { crossingRecord } from '@headcount/db';
import {
  assessDisagreement,
  describeDisagreement,
  type Interval,
  type LedgerRecord,
  type Voice,
} from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { CrossingParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { takeTurn } from '../../reads/turn.ts';
import { placeCounted } from './label-of-report.ts';

/** Reports of one count that do not say the same, with what the ledger says of it. */
export interface DisagreeingReports {
  readonly reports: readonly CrossingParent[];
  readonly voices: readonly SpeakingVoice[];
  readonly spread: Interval;
  readonly width: string | null;
  readonly message: string;
}

/** One statement, whoever repeats it, with the reports that do. */
export interface SpeakingVoice {
  readonly first: CrossingParent;
  readonly statedBy: string | null;
  readonly reports: readonly CrossingParent[];
}

/** How a report differs from the others of its very count; null where it does not, or was taken back. */
export async function disagreementAbout(
  { loaders, signal }: Pick<Context, 'loaders' | 'signal'>,
  crossing: CrossingParent,
): Promise<DisagreeingReports | null> {
  const { asOf } = crossing;
  const others = await loaders.reportsOfSameCount(crossing.id, asOf);
  if (others.length === 0) return null;
  // A hundred reports held against each other, for each of a hundred reports.
  await takeTurn(signal);
  const standing = [crossing, ...others.map((other) => seen('Crossing', other, asOf))].filter(
    ({ supersededBy }) => supersededBy.every(({ kind }) => kind !== 'RETRACTION'),
  );
  if (!standing.includes(crossing)) return null;
  const found = assessDisagreement(crossingRecord(crossing), standing.map(crossingRecord));
  if (!found) return null;
  const byId = new Map(standing.map((one) => [one.id, one]));
  const reportsOf = (records: readonly LedgerRecord[]) =>
    records.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    reports: reportsOf(found.records),
    voices: found.voices.flatMap((voice) => speaking(voice, reportsOf(voice.records))),
    spread: found.spread,
    width: found.width,
    message: describeDisagreement(placeCounted(crossing), found),
  };
}

function speaking({ statedBy }: Voice, reports: readonly CrossingParent[]): SpeakingVoice[] {
  const [first] = reports;
  return first ? [{ first, statedBy, reports }] : [];
}
