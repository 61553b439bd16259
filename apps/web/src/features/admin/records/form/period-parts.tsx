import { Fieldset } from '@headcount/ui';
import { ChoicePart } from './choice-part.tsx';
import type { FormParts } from './form-parts.ts';
import { PERIOD_PRECISIONS, REPORTED_PRECISIONS } from './period-choices.ts';
import type { PeriodValues } from './period-values.ts';
import { TextPart } from './text-part.tsx';

/** Which days are meant, and when it was reported. */
export const PeriodParts = ({ text }: Pick<FormParts<PeriodValues>, 'text'>) => (
  <Fieldset legend="When">
    <div className="grid gap-3 sm:grid-cols-2">
      <TextPart
        {...text('periodStart', 'period.start')}
        hint="YYYY-MM-DD; empty where not stated"
      />
      <TextPart {...text('periodEnd', 'period.end')} hint="It still belongs to the period." />
      <ChoicePart {...text('periodPrecision', 'period.precision')} options={PERIOD_PRECISIONS} />
      <TextPart {...text('periodNote', 'period.note')} />
      <TextPart {...text('reportedOn')} hint="YYYY-MM-DD" />
      <ChoicePart {...text('reportedPrecision')} options={REPORTED_PRECISIONS} />
    </div>
  </Fieldset>
);
