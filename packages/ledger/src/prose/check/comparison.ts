import type { ComparisonMark } from '../../document/article-document.ts';
import { compare } from '../../verdict/compare.ts';
import type { CheckContext } from './context.ts';
import type { Fault } from './diagnostic.ts';

/** What is wrong with words that say that one figure exceeds another. */
export const comparisonFaults = (
  { attrs }: ComparisonMark,
  context: CheckContext,
  printed: string,
): Fault[] => {
  const [left, right] = [context.figures.get(attrs.left), context.figures.get(attrs.right)];
  if (!left || !right) {
    const missing = left ? attrs.right : attrs.left;
    const message = `“${printed}” compares with “${missing}”, which is no figure of the ledger.`;
    return [{ code: 'COMPARISON_NOT_PROVEN', message }];
  }
  const assumptions = attrs.assumptions.flatMap((id) => context.assumptions.get(id) ?? []);
  const { verdict, missing } = compare(left, right, attrs.operator, assumptions);
  if (verdict === 'PROVEN' || verdict === 'PROVEN_WITH_ASSUMPTIONS') return [];
  const claim = `“${printed}” says that “${left.title}” exceeds “${right.title}”`;
  return [
    verdict === 'CONTRADICTED'
      ? {
          code: 'COMPARISON_CONTRADICTED',
          message: `${claim}, but it is ${left.text} against ${right.text}: the reports rule it out.`,
        }
      : {
          code: 'COMPARISON_NOT_PROVEN',
          message:
            `${claim}, which the reports neither show nor rule out. ${missing.join(' ')}`.trim(),
        },
  ];
};
