import type { Evaluation } from '../figure/evaluation.ts';
import type { Judgement } from './verdict.ts';

/**
 * Why a verdict is what it is, as sentences for a reader: what the reports show, what is taken for
 * granted, or what is missing.
 */
export const explain = (
  { verdict, assumptions, missing }: Judgement,
  evaluations: readonly Pick<Evaluation, 'title' | 'text' | 'phrase'>[],
): string => {
  const shown = evaluations
    .filter(({ phrase }) => phrase !== null)
    .map(({ title, text }) => `“${title}” is ${text}`)
    .join('; ');
  const found = shown === '' ? '' : ` What the reports show: ${shown}.`;
  const granted = assumptions.map(({ statement }) => `“${withoutStop(statement)}”`).join(' and ');
  switch (verdict) {
    case 'PROVEN':
      return `The reports bear it out.${found}`;
    case 'PROVEN_WITH_ASSUMPTIONS':
      return `The reports bear it out if this is granted: ${granted}.${found}`;
    case 'POSSIBLE':
      return `The reports neither show it nor rule it out. ${missing.join(' ')}`.trim();
    case 'CONTRADICTED':
      return `The reports rule it out.${found}`;
  }
};

/** A sentence set within another. */
const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
