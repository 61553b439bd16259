import type { TextBlock } from '../../document/text-block.ts';
import { clashes } from '../../place/clash.ts';
import type { Binding } from './bindings.ts';
import type { CheckContext } from './context.ts';
import { type Diagnostic, diagnosticAt } from './diagnostic.ts';

/**
 * Two figures that one sentence adds up ("and another 43,000") although their reports may have
 * counted the same crossings.
 */
export const doubleCounts = (
  block: TextBlock,
  bindings: readonly Binding[],
  context: CheckContext,
): Diagnostic[] => {
  const figures = bindings.flatMap(({ mark, span }) => {
    const evaluation = mark.type === 'figure' ? context.figures.get(mark.attrs.figure) : undefined;
    return evaluation ? [{ evaluation, span }] : [];
  });
  return figures.flatMap(({ evaluation, span }, at) => {
    const next = figures[at + 1];
    if (!next || next.evaluation.slug === evaluation.slug) return [];
    const between = block.text.slice(span.end, next.span.start);
    const isAdded = context.language.addsUp(
      between + block.text.slice(next.span.start, next.span.end),
    );
    if (!isAdded || /[.!?…]\s/.test(between)) return [];
    const pair = evaluation.inputs.flatMap(({ record: a }) =>
      next.evaluation.inputs.flatMap(({ record: b }) =>
        clashes(a, b, context.places, evaluation.window) ? [[a, b] as const] : [],
      ),
    )[0];
    if (!pair) return [];
    const [a, b] = pair;
    return diagnosticAt(block, next.span, {
      code: 'DOUBLE_COUNT',
      severity: 'WARNING',
      message: `The sentence adds “${next.evaluation.title}” to “${evaluation.title}”, but their reports “${a.id}” and “${b.id}” may count the same crossings.`,
    });
  });
};
