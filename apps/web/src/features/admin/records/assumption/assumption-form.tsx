'use client';

import { ChoicePart } from '../form/choice-part.tsx';
import type { Opened } from '../form/form-values.ts';
import { JudgementPanel } from '../form/judgement-panel.tsx';
import { KeyPart } from '../form/key-part.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { TextPart } from '../form/text-part.tsx';
import { ASSUMPTION_ENTRY } from './assumption-entry.ts';
import { ASSUMPTION_KINDS } from './assumption-kinds.ts';
import type { AssumptionValues } from './assumption-values.ts';

const KINDS = [
  { value: '', label: '—' },
  ...Object.entries(ASSUMPTION_KINDS).map(([value, label]) => ({ value, label })),
];

const ABOUT = [
  { value: 'FIGURE', label: 'The whole of a figure' },
  { value: 'CROSSING', label: 'One report' },
  { value: 'EVENT', label: 'One event' },
];

/** What a figure takes to be so, in a sentence that readers see beside it. */
export const AssumptionForm = ({ opened }: { opened: Opened<AssumptionValues> }) => (
  <RecordForm
    entry={ASSUMPTION_ENTRY}
    opened={opened}
    renderAside={({ judgement }) => <JudgementPanel judgement={judgement} />}
  >
    {({ text, values }) => (
      <>
        <TextPart
          {...text('statement')}
          rows={2}
          hint="Readers see it beside every figure that rests on it. Its words never change: another wording takes its place."
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <ChoicePart {...text('kind')} options={KINDS} />
          <ChoicePart {...text('about', '')} options={ABOUT} />
          {values.about === 'CROSSING' && (
            <KeyPart {...text('crossing', 'subject')} kind="CROSSING" />
          )}
          {values.about === 'EVENT' && <KeyPart {...text('event', 'subject')} kind="EVENT" />}
        </div>
      </>
    )}
  </RecordForm>
);
