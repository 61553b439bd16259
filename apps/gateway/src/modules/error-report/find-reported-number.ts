import type { PublicErrorReport } from '@headcount/db';
import { textBlocks } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { ReportErrorInput } from '../../generated/resolvers.ts';
import type { ArticleParent } from '../../parents.ts';
import { findArticle } from '../article/find-article.ts';
import { numberMarks } from '../article/number-marks.ts';
import { findFigure } from '../figure/find-figure.ts';
import { fieldRefused } from '../publication/field-refused.ts';
import type { FieldRefusedParent } from '../publication/staff-parents.ts';
import { shown } from './parse-report.ts';

/** The number that a report is about: words that we have printed, and never a reader's own. */
export type ReportedNumber = Pick<PublicErrorReport, 'articleId' | 'revision' | 'figureId'> & {
  readonly words: string;
};

/** Finds the number that a reader means, in the revision that they had before them. */
export async function findReportedNumber(
  context: Context,
  input: ReportErrorInput,
): Promise<ReportedNumber | FieldRefusedParent> {
  if (!input.article) return await findReportedFigure(context, input);
  if (input.figure) {
    return fieldRefused('figure', 'A report about an article takes the figure from its number.');
  }
  const article = await findRevision(context, input.article, input.revision ?? null);
  if (!article) return fieldRefused(...missing(input.article, input.revision ?? null));
  const found = numberIn(article, input);
  if ('__typename' in found) return found;
  return { articleId: article.id, revision: article.revision, ...found };
}

async function findReportedFigure(
  context: Context,
  { figure: slug, number, words }: ReportErrorInput,
): Promise<ReportedNumber | FieldRefusedParent> {
  if (!slug) return fieldRefused('article', 'A report is about an article or a figure: name one.');
  if (number) return fieldRefused('number', 'Only numbers of an article have keys: name it too.');
  if (words) return fieldRefused('words', 'Words stand in an article: name it too.');
  const figure = await findFigure(context, slug, null);
  if (!figure) return fieldRefused('figure', `There is no figure “${shown(slug)}”.`);
  const { phrase, text } = await context.evaluate(figure, 'CAUTIOUS');
  return {
    articleId: null,
    revision: null,
    figureId: figure.id,
    words: phrase === null ? figure.definition.title : text,
  };
}

/** A revision that readers have seen, with its text; without a number, the one that they see now. */
async function findRevision(
  context: Context,
  slug: string,
  revision: number | null,
): Promise<ArticleParent | null> {
  if (revision === null) return await findArticle(context, slug, null);
  const revisions = await context.loaders.revisionsOfArticle(slug, null);
  const seen = revisions.find((one) => one.revision === revision);
  return seen ? await findArticle(context, slug, seen.publishedAt) : null;
}

function missing(slug: string, revision: number | null): [field: string, message: string] {
  return revision === null
    ? ['article', `There is no article “${shown(slug)}” that readers can read.`]
    : ['revision', `Readers can read no revision ${revision} of an article “${shown(slug)}”.`];
}

function numberIn(
  { document, revision }: ArticleParent,
  { number, words }: ReportErrorInput,
): Pick<ReportedNumber, 'figureId' | 'words'> | FieldRefusedParent {
  if (number && words) return fieldRefused('words', 'A number is named by its key or its words.');
  if (number) {
    const bound = numberMarks(document).find(({ key }) => key === number);
    if (!bound) {
      return fieldRefused('number', `Revision ${revision} has no number “${shown(number)}”.`);
    }
    const { text, mark } = bound;
    return { words: text, figureId: mark.type === 'figure' ? mark.attrs.figure : null };
  }
  const wanted = spaced(words ?? '');
  if (wanted === '') return fieldRefused('number', 'Say which number is wrong.');
  if (wanted.length < 2 || wanted.length > 200) {
    return fieldRefused('words', 'Words of an article have 2 to 200 characters.');
  }
  if (!textBlocks(document).some(({ text }) => spaced(text).includes(wanted))) {
    return fieldRefused('words', `Revision ${revision} does not print “${shown(wanted)}”.`);
  }
  return { words: wanted, figureId: null };
}

/** The same words however they are spaced: a page breaks its lines elsewhere. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
