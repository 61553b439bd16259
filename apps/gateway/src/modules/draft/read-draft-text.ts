import type { DraftText } from '@headcount/db/newsroom';
import { parseArticleDocument } from '@headcount/ledger';
import type { SaveDraftInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { Faults } from '../record/entry/faults.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readLanguage } from '../record/entry/read-language.ts';
import { readText } from '../record/entry/read-text.ts';

/** What a writer sends, as it may be kept; the faults where it may not. */
export type ReadDraftText =
  | { readonly text: DraftText; readonly faults: null }
  | { readonly text: null; readonly faults: Faults };

type Written = Pick<
  SaveDraftInput,
  'document' | 'slug' | 'byline' | 'dateline' | 'language' | 'leadingFigure'
>;

/** Reads a text that somebody wrote, field by field. */
export async function readDraftText(
  { loaders }: Pick<StaffContext, 'loaders'>,
  written: Written,
): Promise<ReadDraftText> {
  const faults = new Faults();
  const parsed = parseArticleDocument(written.document);
  if (!parsed.isArticle) {
    for (const { path, given, allowed } of parsed.faults) {
      faults.within('document').say(path, given, allowed, `${given} is not ${allowed}.`);
    }
  }
  const slug = readSlug(faults, 'slug', written.slug);
  const byline = readText(faults, 'byline', written.byline, 'the name of the author', {
    most: 300,
  });
  const dateline = readText(faults, 'dateline', written.dateline, 'a place and a month', {
    most: 200,
  });
  const language = readLanguage(faults, 'language', written.language, true);
  const leadingFigureId = written.leadingFigure ?? null;
  if (leadingFigureId !== null && !(await loaders.figure(leadingFigureId, null))) {
    faults.refuse('leadingFigure', leadingFigureId, 'the slug of a figure of the ledger');
  }
  if (!parsed.isArticle || faults.all.length > 0) return { text: null, faults };
  const { document } = parsed;
  const text = { document, slug, byline: byline ?? '', dateline, leadingFigureId };
  return { text: { ...text, language: language ?? 'en' }, faults: null };
}
