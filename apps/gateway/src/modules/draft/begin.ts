import { randomUUID } from 'node:crypto';
import { createDraft, type DraftEntry, findDraftBySlug, recordAudit } from '@headcount/db/newsroom';
import { type ArticleDocument, emptyArticle } from '@headcount/ledger';
import type { CreateDraftInput } from '../../generated/staff-resolvers.ts';
import type { StaffContext } from '../../staff-context.ts';
import { findArticle } from '../article/find-article.ts';
import { Faults } from '../record/entry/faults.ts';
import { readSlug } from '../record/entry/read-key.ts';
import { readText } from '../record/entry/read-text.ts';
import { inTransaction } from '../record/in-transaction.ts';
import { draftRefused, fieldOfDraftRefused } from './draft-refused.ts';
import { findDraft } from './find-draft.ts';
import { answersOwnWords } from './note-reading.ts';
import type { DraftRefusedParent, DraftSavedParent } from './staff-parents.ts';

/** What came of beginning or opening a draft. */
type Begun = DraftSavedParent | DraftRefusedParent;

/** Begins an article of which nothing is public yet. */
export async function begin(context: StaffContext, input: CreateDraftInput): Promise<Begun> {
  const faults = new Faults();
  const headline = readText(faults, 'headline', input.headline, 'a headline', { most: 300 });
  const slug = readSlug(faults, 'slug', input.slug);
  if (faults.all.length > 0) return draftRefused(faults);
  if (slug !== null && (await context.loaders.article(slug, null))) return isTaken(slug);
  return await record(context, {
    id: randomUUID(),
    document: withHeadline(headline),
    slug,
    byline: context.viewer.name,
    dateline: null,
    language: 'en',
    leadingFigureId: null,
    createdBy: context.viewer.id,
  });
}

/** Opens the working copy of a published article, made from the public text where there is none. */
export async function open(context: StaffContext, slug: string): Promise<Begun> {
  const draft = await context.read((sql) => findDraftBySlug(sql, slug));
  if (draft) return { __typename: 'DraftSaved', draft, hasApprovalLapsed: false };
  const article = await findArticle(context, slug, null);
  if (!article) return fieldOfDraftRefused('article', slug, 'the slug of a published article');
  const { document, byline, dateline, language, leadingFigureId, revision } = article;
  const begun = await record(context, {
    id: randomUUID(),
    document,
    slug,
    byline,
    dateline,
    language,
    leadingFigureId,
    baseRevision: revision,
    createdBy: context.viewer.id,
  });
  // Somebody else may have opened it in the same moment: then theirs is the one.
  return begun.__typename === 'DraftSaved' ? begun : await open(context, slug);
}

async function record(context: StaffContext, entry: DraftEntry): Promise<Begun> {
  const { id, name } = context.viewer;
  const isCreated = await inTransaction(context, async (sql) => {
    if (!(await createDraft(sql, entry))) return false;
    await recordAudit(sql, {
      actorId: id,
      actorName: name,
      action: 'DRAFT_CREATED',
      subjectKind: 'DRAFT',
      subjectId: entry.id,
      details: { slug: entry.slug, baseRevision: entry.baseRevision ?? null },
    });
    return true;
  });
  if (!isCreated) return isTaken(entry.slug ?? '');
  const draft = await findDraft(context, entry.id);
  if (!draft) throw new Error(`The draft ${entry.id} was begun and is not there.`);
  answersOwnWords(context, entry.id);
  return { __typename: 'DraftSaved', draft, hasApprovalLapsed: false };
}

function isTaken(slug: string): DraftRefusedParent {
  return fieldOfDraftRefused('slug', slug, 'an address that no other article has');
}

function withHeadline(headline: string | null): ArticleDocument {
  const article = emptyArticle();
  if (headline === null) return article;
  const [, ...rest] = article.content;
  const words = { type: 'text', text: headline } as const;
  return { ...article, content: [{ type: 'headline', content: [words] }, ...rest] };
}
