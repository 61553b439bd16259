import type { Sql } from '@headcount/db';
import { type Draft, type DraftOverride, findDraftVersion } from '@headcount/db/newsroom';
import { type ArticleDocument, stoodAlready } from '@headcount/ledger';
import type { Diagnostic } from '@headcount/ledger/prose';

/** Which errors of the check may stand, and by which overrides. */
interface Standing {
  readonly errors: ReadonlySet<Diagnostic>;
  /** The ids of the overrides that let one stand. */
  readonly needed: ReadonlySet<string>;
}

/**
 * Holds errors against the overrides in force. An error may stand that is the same fault of the same
 * words, in a sentence that the text had when its override was made: what was read then is what was
 * decided about.
 */
export async function matchOverrides(
  sql: Sql,
  { id, document, language }: Draft,
  overrides: readonly DraftOverride[],
  errors: readonly Diagnostic[],
): Promise<Standing> {
  const standing = new Set<Diagnostic>();
  const needed = new Set<string>();
  const texts = new Map<number, ArticleDocument | null>();
  for (const override of overrides) {
    const same = errors.filter((error) => keyOf(error) === keyOf(override));
    if (same.length === 0) continue;
    const { version } = override;
    const read = texts.get(version) ?? (await findDraftVersion(sql, id, version))?.document ?? null;
    texts.set(version, read);
    for (const error of same) {
      if (read === null || !stoodAlready(read, document, error, language)) continue;
      standing.add(error);
      needed.add(override.id);
    }
  }
  return { errors: standing, needed };
}

function keyOf(fault: Diagnostic | DraftOverride): string {
  const words = 'text' in fault ? fault.text : fault.words;
  return JSON.stringify([fault.code, fault.field, words]);
}
