import type { FigureMark } from '../../document/article-document.ts';
import type { TextBlock } from '../../document/text-block.ts';
import { isKnownBy } from '../../period/day.ts';
import { exemptReasonOf, type Numeral, type Span } from '../numeral.ts';
import { attributionFaults } from './attribution.ts';
import type { Binding } from './bindings.ts';
import { comparisonFaults } from './comparison.ts';
import type { CheckContext } from './context.ts';
import { isSameUnit, unitFaults } from './counted.ts';
import { type Diagnostic, diagnosticAt } from './diagnostic.ts';
import { eventFaults } from './event-claim.ts';
import { exemptDiagnostics } from './exempt-claim.ts';
import { figureFaults } from './figure-claim.ts';
import { isValueOf } from './printed-claim.ts';
import { quotationFaults } from './quotation.ts';
import { sourceFaults } from './sources.ts';

/** The numeral that a figure's mark prints: the one with its value, else the first that counts. */
export const mainNumeral = ({ mark, numerals }: Binding): Numeral | null => {
  if (mark.type !== 'figure') return null;
  const marked = numerals.find((numeral) => isValueOf(numeral, mark.attrs.value));
  return marked ?? numerals.find(({ kind }) => exemptReasonOf(kind) === null) ?? null;
};

/** What is wrong with words under one mark. */
export const bindingFaults = (
  block: TextBlock,
  binding: Binding,
  isProse: boolean,
  context: CheckContext,
): Diagnostic[] => {
  const { mark, span, text } = binding;
  switch (mark.type) {
    case 'figure':
      return figureDiagnostics(block, binding, mark, isProse, context);
    case 'event':
      return eventDiagnostics(block, binding, mark.attrs.event, context);
    case 'comparison':
      return comparisonFaults(mark, context, text).map((fault) => diagnosticAt(block, span, fault));
    case 'quote':
      return quotationFaults(mark.attrs.quote, text, context).map((fault) =>
        diagnosticAt(block, span, fault),
      );
    case 'exempt':
      return exemptDiagnostics(block, binding, context);
  }
};

const figureDiagnostics = (
  block: TextBlock,
  binding: Binding,
  mark: FigureMark,
  isProse: boolean,
  context: CheckContext,
): Diagnostic[] => {
  const { span, text } = binding;
  const { figure } = mark.attrs;
  const evaluation = context.figures.get(figure);
  if (!evaluation) {
    const message = `“${text}” is bound to “${figure}”, which is no figure of the ledger.`;
    return [diagnosticAt(block, span, { code: 'UNBOUND_NUMBER', message })];
  }
  const numeral = mainNumeral(binding);
  const place = numeral?.phrase ?? span;
  const printed = block.text.slice(place.start, place.end);
  const whose = isProse ? attributionFaults(evaluation, block.text, context.places) : [];
  return [
    ...figureFaults(mark, numeral, evaluation, context, printed).map((fault) =>
      diagnosticAt(block, place, fault),
    ),
    ...(numeral ? unitFaults(numeral, evaluation, context.language) : []).map((fault) =>
      diagnosticAt(block, numeral?.unitSpan ?? place, fault),
    ),
    ...[...sourceFaults(evaluation, context), ...whose].map((fault) =>
      diagnosticAt(block, place, fault),
    ),
  ];
};

const eventDiagnostics = (
  block: TextBlock,
  { numerals }: Binding,
  id: string,
  context: CheckContext,
): Diagnostic[] => {
  const event = context.events.get(id);
  const until = event?.source && context.embargoes.get(event.source.id);
  return numerals
    .filter(({ kind }) => exemptReasonOf(kind) === null)
    .flatMap((numeral) => {
      const at = (span: Span, fault: Parameters<typeof diagnosticAt>[2]): Diagnostic =>
        diagnosticAt(block, span, fault);
      const printed = block.text.slice(numeral.phrase.start, numeral.phrase.end);
      const found = eventFaults(numeral, id, context, printed).map((fault) =>
        at(numeral.phrase, fault),
      );
      const unit = event?.quantity?.unit;
      if (unit && numeral.unit && !isSameUnit(numeral.unit, unit, context.language)) {
        const message = `The text counts “${numeral.unit}”, but “${event.title}” is recorded in ${unit}.`;
        found.push(at(numeral.unitSpan ?? numeral.phrase, { code: 'UNIT_DIFFERS', message }));
      }
      if (event && until && !isKnownBy(until, context.at)) {
        const message = `“${event.title}” rests on ${event.source?.name ?? 'a source'}, which is under embargo.`;
        found.push(at(numeral.phrase, { code: 'EMBARGOED_SOURCE', message }));
      }
      return found;
    });
};
