import { independentSources } from '@headcount/ledger';
import type { Context } from '../../context.ts';
import type { ArticleParent } from '../../parents.ts';
import { findFigures } from '../figure/find-figure.ts';
import { namesInDocument } from './names-in-document.ts';

/** How many independent sources stand behind the figures of an article: outlets that repeat one ministry are one. */
export async function countIndependentSources(
  context: Context,
  article: ArticleParent,
): Promise<number> {
  const { figures: slugs } = namesInDocument(article.document);
  const figures = await findFigures(context, slugs, article.asOf);
  const evaluations = await Promise.all(
    figures.map((figure) => context.evaluate(figure, 'CAUTIOUS')),
  );
  const counted = evaluations.flatMap(({ inputs }) =>
    inputs.filter((one) => one.counted === 'FULL'),
  );
  return independentSources(counted.map(({ record }) => record)).length;
}
