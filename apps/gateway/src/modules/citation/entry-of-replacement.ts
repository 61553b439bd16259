import type { Citation, CitationEntry } from '@headcount/db';
import type { Instant } from '@headcount/ledger';
import type { ReplaceCitationInput } from '../../generated/staff-resolvers.ts';
import { changesBetween } from '../record/changes-between.ts';
import type { Faults } from '../record/entry/faults.ts';
import {
  type ChosenCitation,
  namedByCitation,
  readCitation,
} from '../record/entry/read-citation.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { type Naming, readReference, type References } from '../record/entry/references.ts';
import { CITATION_TOLD, citedWords } from './told-citation.ts';

/** A citation that takes the place of another, as far as it could be read. */
export interface CitationReplacement {
  /** The one whose place it takes. */
  readonly old: Citation | null;
  readonly chosen: ChosenCitation | null;
  readonly entry: CitationEntry | null;
  readonly newKey: string | null;
  readonly changeReason: string | null;
}

/** What it names, for `findReferences`. */
export function namedByReplacement({ key, citation }: ReplaceCitationInput): Naming {
  return { ...namedByCitation({ new: citation }), citation: [key] };
}

/** Reads a citation that takes the place of another. */
export function readCitationReplacement(
  faults: Faults,
  input: ReplaceCitationInput,
  found: References,
  now: Instant,
): CitationReplacement {
  const old = readReference(faults, 'key', input.key, 'citation', found, true);
  const newKey = readSlug(faults, 'newKey', input.newKey);
  const chosen = readCitation(faults.within('citation'), input.citation, found, now);
  const changeReason = readText(
    faults,
    'changeReason',
    input.changeReason,
    'the reason, which the history of what cites it tells',
    { isNeeded: true, most: 1000 },
  );
  if (old && chosen) refuseWhatPutsNothingRight(faults, old, chosen.citation);
  return { old, chosen, entry: chosen?.entry ?? null, newKey, changeReason };
}

/**
 * Who says a number is not a slip of the pen but part of what was reported: series, voices and figures
 * follow the source of a report. Another source is chosen report by report, where the ledger shows what
 * it would move, and never for a whole page of them at once.
 */
function refuseWhatPutsNothingRight(faults: Faults, old: Citation, right: Citation): void {
  if (right.source.id !== old.source.id) {
    faults.refuse(
      'citation.source',
      right.source.id,
      `the source of the citation that it puts right, ${old.source.id}; who says something else is cited by itself`,
    );
    return;
  }
  const before = { ...citedWords(old), url: old.url && (URL.parse(old.url)?.href ?? old.url) };
  if (changesBetween(CITATION_TOLD, before, citedWords(right)).length > 0) return;
  faults.say(
    'citation.exact',
    right.exact,
    'something else than the citation says already',
    'This is what the citation says already: nothing would be put right.',
  );
}
