import type { Caveat } from '../figure/evaluation.ts';
import type { Situation } from '../figure/situation.ts';
import { formatQuantity } from '../phrase/format.ts';
import { capitalised, inSentence, possessive, readIn } from '../record/describe.ts';
import { assessDisagreement, type Disagreement } from '../selection/disagreement.ts';
import { candidatesFor } from '../selection/select.ts';
import type { LedgerRecord } from '../record/record.ts';

/** One caveat for each slot whose reports say different things of one count. */
export const disagreementCaveats = ({ terms, choice }: Situation): Caveat[] =>
  terms.flatMap(({ label, input, record }): Caveat[] => {
    const found = assessDisagreement(record, candidatesFor(input, choice));
    if (found === null) return [];
    const message = describeDisagreement(label, found);
    return [{ code: 'SOURCES_DISAGREE', message, records: found.records.map(({ id }) => id) }];
  });

/** A disagreement as a sentence. `whose` names the count, as the label of a slot does: "Kazakhstan". */
export const describeDisagreement = (whose: string, found: Disagreement): string => {
  const isOneVoice = found.voices.length === 1;
  const said = [...Map.groupBy(found.records, ({ quantity }) => formatQuantity(quantity))]
    .map(([words, group]) => `“${words}” (${names(group, isOneVoice)})`)
    .join(', ');
  return isOneVoice
    ? `Outlets word ${possessive(whose)} one statement differently: ${said}.`
    : `Sources disagree about ${possessive(whose)} count: ${said}.`;
};

const names = (records: readonly LedgerRecord[], isOneVoice: boolean): string => {
  const name = (record: LedgerRecord): string =>
    isOneVoice ? readIn(record) : capitalised(inSentence(record.source.name)).replace(/^The /, '');
  return [...new Set(records.map(name))].join('; ');
};
