'use client';

import { Fieldset } from '@headcount/ui';
import { MEASURE_WORDS } from '@/features/words/ledger-words.ts';
import { COUNT_UNITS, TEMPORAL_KINDS } from '../crossing/crossing-choices.ts';
import { ChoicePart } from '../form/choice-part.tsx';
import { CitationParts } from '../form/citation-parts.tsx';
import type { Opened } from '../form/form-values.ts';
import { KeyPart } from '../form/key-part.tsx';
import { PeriodParts } from '../form/period-parts.tsx';
import { PopulationPart } from '../form/population-part.tsx';
import { QuantityJudgement } from '../form/quantity-judgement.tsx';
import { QuantityParts } from '../form/quantity-parts.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { TextPart } from '../form/text-part.tsx';
import { EVENT_ENTRY } from './event-entry.ts';
import type { EventValues } from './event-values.ts';

const MEASURES = [
  { value: '', label: 'It is no count' },
  ...Object.entries(MEASURE_WORDS).map(([value, label]) => ({ value, label })),
];
const NOT_SAID = { value: '', label: '—' };

/** Something that happened, with the number that may belong to it. */
export const EventForm = ({ opened }: { opened: Opened<EventValues> }) => (
  <RecordForm
    entry={EVENT_ENTRY}
    opened={opened}
    renderAside={({ judgement, values, set }) => (
      <QuantityJudgement judgement={judgement} values={values} set={set} />
    )}
  >
    {({ text, values }) => (
      <>
        <Fieldset legend="The event">
          <TextPart
            {...text('happened', 'title')}
            hint="In a few words, as a headline would say it."
          />
          <TextPart {...text('description')} rows={3} />
          <KeyPart {...text('place')} kind="PLACE" />
        </Fieldset>
        <PeriodParts text={text} />
        <QuantityParts legend="A number of its own, if it has one" text={text} values={values} />
        <Fieldset legend="What the number counts">
          <TextPart {...text('quantityOf')} placeholder="length of the queue" />
          <div className="grid gap-3 sm:grid-cols-2">
            <ChoicePart {...text('measure')} options={MEASURES} />
            {values.measure !== '' && (
              <>
                <ChoicePart {...text('countUnit')} options={[NOT_SAID, ...COUNT_UNITS]} />
                <ChoicePart {...text('temporalKind')} options={[NOT_SAID, ...TEMPORAL_KINDS]} />
                <PopulationPart {...text('population')} />
              </>
            )}
          </div>
        </Fieldset>
        <CitationParts
          text={text}
          citation={values.citation}
          wordsHint="Empty: the source’s words for the number."
        />
        <Fieldset legend="Beside the description">
          {values.citation === '' && (
            <KeyPart
              {...text('reportedBy', 'source')}
              kind="SOURCE"
              hint="Only where nothing is cited."
            />
          )}
          <TextPart {...text('note')} rows={3} />
        </Fieldset>
      </>
    )}
  </RecordForm>
);
