'use client';

import { ChoicePart } from '../form/choice-part.tsx';
import type { Opened } from '../form/form-values.ts';
import { JudgementPanel } from '../form/judgement-panel.tsx';
import { KeyPart } from '../form/key-part.tsx';
import { ListPart } from '../form/list-part.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { TextPart } from '../form/text-part.tsx';
import { PLACE_ENTRY } from './place-entry.ts';
import type { PlaceValues } from './place-values.ts';

const KINDS = [
  { value: '', label: '—' },
  { value: 'COUNTRY', label: 'A state or territory' },
  { value: 'BLOC', label: 'A union of states' },
  { value: 'BORDER_POINT', label: 'A crossing point on a border' },
  { value: 'REGION', label: 'A part of a state' },
];

/** Somewhere that people leave, enter or cross, and what it lies in. */
export const PlaceForm = ({ opened }: { opened: Opened<PlaceValues> }) => (
  <RecordForm
    entry={PLACE_ENTRY}
    opened={opened}
    renderAside={({ judgement }) => <JudgementPanel judgement={judgement} />}
  >
    {({ text, list, values }) => (
      <>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextPart {...text('name')} hint="In English." />
          <ChoicePart {...text('kind')} options={KINDS} />
          {opened.key === null && (
            <TextPart
              {...text('key')}
              hint="ISO 3166 for a country: KZ; with its name for a crossing point: KZ-SYRYM"
            />
          )}
        </div>
        <ListPart
          {...list('partOf')}
          one="membership"
          empty={{ whole: '', from: '', to: '' }}
          hint="With the first day on which it was so, and the first on which it no longer was; empty: always."
        >
          {(part) => (
            <>
              <KeyPart {...part('whole', 'Part of')} kind="PLACE" />
              <TextPart {...part('from', 'From')} placeholder="YYYY-MM-DD" />
              <TextPart {...part('to', 'No longer from')} placeholder="YYYY-MM-DD" />
            </>
          )}
        </ListPart>
        {values.kind === 'BORDER_POINT' && (
          <ListPart {...list('between')} one="country" empty={{ place: '' }}>
            {(part) => <KeyPart {...part('place', 'Country')} kind="PLACE" />}
          </ListPart>
        )}
      </>
    )}
  </RecordForm>
);
