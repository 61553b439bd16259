import type { TextBlock } from '../../document/text-block.ts';
import { exemptReasonOf, type Span } from '../numeral.ts';
import { bindBlock, type Binding, type PlacedNumeral } from './bindings.ts';
import { bindingFaults, mainNumeral } from './binding-faults.ts';
import type { CheckContext } from './context.ts';
import { type Diagnostic, diagnosticAt, type Fault } from './diagnostic.ts';
import { doubleCounts } from './double-count.ts';
import { isValueOf } from './printed-claim.ts';
import { sourceFaults } from './sources.ts';
import { unboundFault } from './unbound.ts';

/** What became of one number. */
export type Standing = 'bound' | 'exempt' | 'unbound';

export interface BlockCheck {
  diagnostics: readonly Diagnostic[];
  standings: readonly Standing[];
}

/** Checks the numbers and the marks of one block of published words. */
export const checkBlock = (
  block: TextBlock,
  isProse: boolean,
  context: CheckContext,
): BlockCheck => {
  const { bindings, numerals } = bindBlock(block, context.language);
  const standings = numerals.map((placed) => standingOf(placed, bindings, context));
  const unbound = numerals.flatMap((placed, at) => {
    const isLoose = standings[at] === 'unbound' && !isUnderUnknown(placed, bindings, context);
    return isLoose ? [unboundDiagnostic(block, placed, context)] : [];
  });
  const diagnostics = [
    ...bindings.flatMap((binding) => bindingFaults(block, binding, isProse, context)),
    ...unbound,
    ...doubleCounts(block, bindings, context),
    ...drawingFaults(block, context),
  ];
  return { diagnostics: diagnostics.toSorted((a, b) => a.span.start - b.span.start), standings };
};

const standingOf = (
  { numeral, marks }: PlacedNumeral,
  bindings: readonly Binding[],
  context: CheckContext,
): Standing => {
  const over = bindings.filter(({ numerals }) => numerals.includes(numeral));
  const isBound = over.some((binding) => {
    const { mark } = binding;
    switch (mark.type) {
      case 'figure':
        return context.figures.has(mark.attrs.figure) && mainNumeral(binding) === numeral;
      case 'event':
        return context.events.get(mark.attrs.event)?.quantity != null;
      case 'quote':
        return context.quotes.has(mark.attrs.quote);
      case 'comparison':
        return [mark.attrs.left, mark.attrs.right].some((slug) => {
          const phrase = context.figures.get(slug)?.phrase;
          return phrase && isValueOf(numeral, phrase.value);
        });
      case 'exempt':
        return false;
    }
  });
  if (isBound) return 'bound';
  const isExempt =
    marks.some(({ type }) => type === 'exempt') || exemptReasonOf(numeral.kind) !== null;
  return isExempt ? 'exempt' : 'unbound';
};

// The mark itself is already reported: it names a figure or an event that is not there.
const isUnderUnknown = (
  { numeral }: PlacedNumeral,
  bindings: readonly Binding[],
  context: CheckContext,
): boolean =>
  bindings.some(
    ({ mark, numerals }) =>
      numerals.includes(numeral) &&
      ((mark.type === 'figure' && !context.figures.has(mark.attrs.figure)) ||
        (mark.type === 'event' && !context.events.get(mark.attrs.event)?.quantity) ||
        (mark.type === 'quote' && !context.quotes.has(mark.attrs.quote))),
  );

const unboundDiagnostic = (
  block: TextBlock,
  { numeral, partly }: PlacedNumeral,
  context: CheckContext,
): Diagnostic => {
  const { start, end } = numeral.phrase;
  const isPartly = partly !== null && partly.type !== 'comparison';
  const fault = unboundFault(numeral, context, block.text.slice(start, end), isPartly);
  return diagnosticAt(block, numeral.phrase, fault);
};

// A drawing prints figures too: its caption answers for them.
const drawingFaults = (block: TextBlock, context: CheckContext): Diagnostic[] => {
  if (block.field !== 'caption' || block.chart === null) return [];
  const all: Span = { start: 0, end: block.text.length };
  return block.chart.figures.flatMap((slug) => {
    const evaluation = context.figures.get(slug);
    const faults: Fault[] = evaluation
      ? sourceFaults(evaluation, context)
      : [
          {
            code: 'UNBOUND_NUMBER',
            message: `The drawing shows “${slug}”, which is no figure of the ledger.`,
          },
        ];
    return faults.map((fault) => diagnosticAt(block, all, fault));
  });
};
