import { searchPlaces } from '@headcount/db/records';
import { inOrderOfWeight, judgeName, judgeReferences } from '@headcount/ledger/proposal';
import type { RecordPlaceInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { findReferences } from '../record/entry/references.ts';
import { deprecatedAmong } from '../record/judge/ground.ts';
import { judgementOf } from '../record/judge/judgement-of.ts';
import { tellingWords } from '../record/judge/telling-words.ts';
import type { EntryJudgementParent } from '../record/staff-parents.ts';
import { namedByPlace, readPlace } from './entry-of-place.ts';

/** So many places of the same words are looked at. */
const MOST_ALIKE = 20;

/** What the ledger makes of a place while it is typed, as far as it can be read. */
export async function judgePlace(
  context: StaffContext,
  input: RecordPlaceInput,
): Promise<EntryJudgementParent> {
  const found = await findReferences(context, namedByPlace(input));
  const faults = new Faults();
  const { code, name, partOf, between } = readPlace(faults, input, found);
  const wholes = partOf.map((part, at) => [
    `partOf.${at}.whole`,
    part && (found.place.get(part.whole) ?? null),
  ]);
  const sides = between.map((side, at) => [`between.${at}`, side]);
  const [deprecated, alike] = await Promise.all([
    deprecatedAmong(context, { places: Object.fromEntries([...wholes, ...sides]), citation: null }),
    context.read((sql) => searchPlaces(sql, tellingWords(name ?? ''), MOST_ALIKE)),
  ]);
  const others = alike.map((other) => ({ key: other.id, name: other.name }));
  return judgementOf(
    faults,
    inOrderOfWeight([
      ...judgeName({ key: code, name: name ?? '' }, others),
      ...judgeReferences(deprecated),
    ]),
  );
}
