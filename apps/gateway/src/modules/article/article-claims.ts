import {
  boundSpans,
  type ComparisonMark,
  type Evaluation,
  compare,
  explain,
  type FigureMark,
  judge,
  type Judgement,
  type Verdict,
} from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { ArticleParent, AssumptionParent, FigureParent } from '../../parents.ts';
import { seen } from '../../reads/seen.ts';
import { getFigure } from '../figure/find-figure.ts';

/** A claim that an article makes, and what the ledger says of it. */
export interface ArticleClaim {
  readonly text: string;
  readonly verdict: Verdict;
  readonly explanation: string;
  readonly assumptions: readonly AssumptionParent[];
  readonly missing: readonly string[];
  readonly figures: readonly FigureParent[];
}

type ClaimMark = FigureMark | ComparisonMark;

/** The claims of an article in reading order, each once however often it is repeated. */
export function assessClaims(context: Context, article: ArticleParent): Promise<ArticleClaim[]> {
  const claims = new Map<string, { mark: ClaimMark; text: string }>();
  for (const { mark, text } of boundSpans(article.document)) {
    if (mark.type !== 'figure' && mark.type !== 'comparison') continue;
    const key = JSON.stringify([mark.type, mark.attrs]);
    if (!claims.has(key)) claims.set(key, { mark, text });
  }
  return Promise.all(
    [...claims.values()].map(({ mark, text }) => assessClaim(context, article, mark, text)),
  );
}

async function assessClaim(
  context: Context,
  { asOf }: ArticleParent,
  mark: ClaimMark,
  text: string,
): Promise<ArticleClaim> {
  const slugs = mark.type === 'figure' ? [mark.attrs.figure] : [mark.attrs.left, mark.attrs.right];
  const figures = await Promise.all(slugs.map((slug) => getFigure(context, slug, asOf)));
  const evaluations = await Promise.all(
    figures.map((figure) => context.evaluate(figure, 'CAUTIOUS')),
  );
  const judgement = await judgeMark(context, mark, evaluations);
  return {
    text,
    verdict: judgement.verdict,
    explanation: explain(judgement, evaluations),
    assumptions: judgement.assumptions.map((assumption) => seen('Assumption', assumption, asOf)),
    missing: judgement.missing,
    figures,
  };
}

async function judgeMark(
  { loaders }: Context,
  mark: ClaimMark,
  [left, right]: readonly Evaluation[],
): Promise<Judgement> {
  if (!left) throw new Error('A claim is about a figure.');
  if (mark.type === 'figure') return judge(left, mark.attrs);
  if (!right) throw new Error('A comparison is about two figures.');
  const { assumptions, operator } = mark.attrs;
  const named = await Promise.all(assumptions.map((id) => loaders.assumption(id, null)));
  const known = named.filter((assumption) => assumption !== null);
  return compare(left, right, operator, known);
}
