import type { Caveat } from '../figure/evaluation.ts';
import type { Situation } from '../figure/situation.ts';
import type { Term } from '../figure/term.ts';
import { formatDay } from '../period/day.ts';
import { capitalised, inSentence, listOf, possessive } from '../record/describe.ts';
import type { SupersessionKind } from '../record/record.ts';
import { supersessionsKnown } from '../selection/known.ts';
import { independentSources } from '../selection/voice.ts';
import { countWord } from '../phrase/count-word.ts';

/** What is to be said of who says it: alone, at second hand, or since taken back. */
export const sourceCaveats = (situation: Situation): Caveat[] =>
  [single(situation), ...secondHand(situation), ...superseded(situation)].filter(
    (caveat) => caveat !== null,
  );

const single = ({ terms }: Situation): Caveat | null => {
  const [source, another] = independentSources(terms.map(({ record }) => record));
  if (source === undefined || another !== undefined) return null;
  return {
    code: 'SINGLE_SOURCE',
    message: `Only one source stands behind this figure: ${inSentence(source.name)}.`,
    records: terms.map(({ record }) => record.id),
  };
};

const secondHand = ({ terms }: Situation): Caveat[] => {
  const carried = terms.filter(({ record }) => record.via && record.via.id !== record.source.id);
  const byOutlet = Map.groupBy(carried, ({ record }) => record.via?.name ?? '');
  return [...byOutlet].map(([outlet, group]) => ({
    code: 'SECOND_HAND',
    message: `${capitalised(whose(group, terms.length))} read in ${outlet}, not at ${group.length === 1 ? 'its source' : 'their sources'}.`,
    records: group.map(({ record }) => record.id),
  }));
};

const whose = (group: readonly Term[], total: number): string => {
  const [only] = group;
  if (group.length === 1 && only) return `${possessive(only.label)} count was`;
  if (group.length === total) return `all ${countWord(total)} counts were`;
  return `the counts of ${listOf(group.map(({ label }) => inSentence(label)))} were`;
};

const DONE: Record<SupersessionKind, string> = {
  REVISION: 'was revised',
  CORRECTION: 'was corrected',
  RETRACTION: 'was withdrawn',
  DEFINITION_CHANGE: 'has since been counted by another definition',
};

const superseded = ({ terms, choice }: Situation): Caveat[] =>
  terms.flatMap(({ label, record }): Caveat[] => {
    const [latest] = supersessionsKnown(record, choice.asOf);
    const whoseCount = capitalised(possessive(label));
    if (latest) {
      const on = formatDay(latest.knownFrom.slice(0, 10));
      const message = `${whoseCount} count ${DONE[latest.kind]} on ${on}; the figure still uses the earlier report.`;
      return [{ code: 'SUPERSEDED_INPUT', message, records: [record.id, latest.id] }];
    }
    if (record.rank !== 'DEPRECATED') return [];
    const because = record.rankReason === null ? '' : `: ${record.rankReason}`;
    const message = `${whoseCount} report is marked as one that should not be used${because}.`;
    return [{ code: 'SUPERSEDED_INPUT', message, records: [record.id] }];
  });
