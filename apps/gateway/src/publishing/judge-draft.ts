import type { Sql } from '@headcount/db';
import {
  type ArticleAddress,
  type Draft,
  type DraftCorrection,
  type DraftOverride,
  findAddress,
  findReleasesByIds,
  listDraftCorrections,
  listOverrides,
  type Release,
} from '@headcount/db/newsroom';
import type { Decimal, Instant } from '@headcount/ledger';
import { type Diagnostic, numbersIn } from '@headcount/ledger/prose';
import { createContextWithin } from '../context.ts';
import { findArticle } from '../modules/article/find-article.ts';
import { articleOfDraft } from './article-of-draft.ts';
import { formObstacles } from './form-obstacles.ts';
import { isMade } from './is-made.ts';
import { matchOverrides } from './match-overrides.ts';
import { type Obstacle, obstacle } from './obstacle.ts';
import { type Printed, readPrinted } from './read-printed.ts';

/** What the publication of a draft would be, and what stands in its way. */
export interface Judged extends Pick<Printed, 'pins'> {
  readonly draft: Draft;
  readonly at: Instant;
  readonly address: ArticleAddress | null;
  /** The release that it is in, whatever became of that; null where it is in none. */
  readonly release: Release | null;
  /** The numbers of the records that the text rests on, and of the text that is public now. */
  readonly numbers: readonly Decimal[];
  readonly obstacles: readonly Obstacle[];
  readonly warnings: readonly Diagnostic[];
  /** The overrides in force, and whether the check still finds their errors. */
  readonly overrides: readonly (DraftOverride & { readonly isNeeded: boolean })[];
  /** The corrections that would be printed with it. */
  readonly corrections: readonly DraftCorrection[];
}

/** When a draft would go out, and with what. */
export interface Occasion {
  /** The moment of publication. */
  readonly at: Instant;
  readonly isWithRelease: boolean;
  readonly signal: AbortSignal;
}

/**
 * Judges a draft against the ledger as the transaction sees it. What it finds holds as long as the
 * transaction keeps the ledger and the draft from changing.
 */
export async function judgeDraft(sql: Sql, draft: Draft, occasion: Occasion): Promise<Judged> {
  const { at, isWithRelease, signal } = occasion;
  const [release = null] = draft.releaseId ? await findReleasesByIds(sql, [draft.releaseId]) : [];
  const address = draft.slug === null ? null : await findAddress(sql, draft.slug);
  const drafted = await listDraftCorrections(sql, draft.id);
  const corrections = drafted.filter(
    (one) => one.droppedAt === null && one.publishedAt === null && isMade(draft.document, one),
  );
  const overrides = await listOverrides(sql, draft.id);
  const context = createContextWithin(sql, signal, at);
  const { diagnostics } = await context.check(articleOfDraft(draft, at));
  const { pins, numbers: recorded, unknown } = await readPrinted(context, draft.document);
  const shown = draft.slug === null ? null : await findArticle(context, draft.slug, null);
  const numbers = [...recorded, ...(shown ? numbersIn(shown.document, shown.language) : [])];
  const errors = diagnostics.filter(({ severity }) => severity === 'ERROR');
  const standing = await matchOverrides(sql, draft, overrides, errors);
  return {
    draft,
    at,
    address,
    release,
    pins,
    numbers,
    corrections,
    overrides: overrides.map((one) =>
      Object.assign(one, { isNeeded: standing.needed.has(one.id) }),
    ),
    warnings: diagnostics.filter(({ severity }) => severity === 'WARNING'),
    obstacles: [
      ...formObstacles({ draft, release, isWithRelease, address, corrections, numbers, at }),
      ...unknown.map((name) => obstacle('UNKNOWN_RECORD', draft.id, unknownRecord(name))),
      ...errors.filter((one) => !standing.errors.has(one)).map((one) => checkError(draft, one)),
    ],
  };
}

function checkError({ id }: Draft, diagnostic: Diagnostic): Obstacle {
  return { code: 'CHECK_ERROR', draftId: id, message: diagnostic.message, diagnostic };
}

function unknownRecord(name: string): string {
  return `The text names “${name}”, which the ledger does not have.`;
}
