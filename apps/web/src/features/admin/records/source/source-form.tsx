'use client';

import { ChoicePart } from '../form/choice-part.tsx';
import type { Opened } from '../form/form-values.ts';
import { JudgementPanel } from '../form/judgement-panel.tsx';
import { KeyPart } from '../form/key-part.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { TextPart } from '../form/text-part.tsx';
import { SOURCE_ENTRY } from './source-entry.ts';
import type { SourceValues } from './source-values.ts';

const KINDS = [
  { value: '', label: '—' },
  { value: 'GOVERNMENT', label: 'A ministry, an agency or an officer of a state' },
  { value: 'INTERGOVERNMENTAL', label: 'A union of states or its agency' },
  { value: 'MEDIA', label: 'A newspaper, an agency or a broadcaster' },
  { value: 'RESEARCH', label: 'A university, a think tank or a research project' },
  { value: 'NGO', label: 'A non-governmental organization' },
  { value: 'OTHER', label: 'Anybody else' },
];

/** Who says it: a ministry, an agency, an outlet. */
export const SourceForm = ({ opened }: { opened: Opened<SourceValues> }) => (
  <RecordForm
    entry={SOURCE_ENTRY}
    opened={opened}
    renderAside={({ judgement }) => <JudgementPanel judgement={judgement} />}
  >
    {({ text }) => (
      <>
        <TextPart {...text('name')} hint="The full name in English." />
        <div className="grid gap-3 sm:grid-cols-2">
          <ChoicePart {...text('kind')} options={KINDS} />
          <KeyPart
            {...text('place')}
            kind="PLACE"
            hint="Which it speaks for or sits in; empty where it is of none."
          />
        </div>
        <TextPart {...text('note')} rows={3} />
      </>
    )}
  </RecordForm>
);
