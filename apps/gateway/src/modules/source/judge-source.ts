import { searchSources } from '@headcount/db/records';
import { inOrderOfWeight, judgeName, judgeReferences } from '@headcount/ledger/proposal';
import type { RecordSourceInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { deprecatedAmong } from '../record/judge/ground.ts';
import { judgementOf } from '../record/judge/judgement-of.ts';
import { tellingWords } from '../record/judge/telling-words.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { readSource } from './entry-of-source.ts';

/** So many sources of the same words are looked at. */
const MOST_ALIKE = 20;

/** What the ledger makes of a source while it is typed, as far as it can be read. */
export async function judgeSource(
  context: StaffContext,
  input: RecordSourceInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, { place: [input.place] });
  const faults = new Faults();
  const { version, name, place } = readSource(faults, input, found);
  const [deprecated, alike] = await Promise.all([
    deprecatedAmong(context, { places: { place }, citation: null }),
    context.read((sql) => searchSources(sql, tellingWords(name ?? ''), MOST_ALIKE)),
  ]);
  const others = alike.map((other) => ({ key: other.id, name: other.name }));
  return judgementOf(
    faults,
    inOrderOfWeight([
      ...judgeName({ key: version.key, name: name ?? '' }, others),
      ...judgeReferences(deprecated),
    ]),
  );
}
