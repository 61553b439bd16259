'use client';

import { Fieldset } from '@headcount/ui';
import { ChoicePart } from '../form/choice-part.tsx';
import { CitationParts } from '../form/citation-parts.tsx';
import type { Opened } from '../form/form-values.ts';
import { KeyPart } from '../form/key-part.tsx';
import { PeriodParts } from '../form/period-parts.tsx';
import { PopulationPart } from '../form/population-part.tsx';
import { QuantityJudgement } from '../form/quantity-judgement.tsx';
import { QuantityParts } from '../form/quantity-parts.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { COUNT_UNITS, MEASURES, TEMPORAL_KINDS, TRAVEL_MODES } from './crossing-choices.ts';
import { CROSSING_ENTRY } from './crossing-entry.ts';
import type { CrossingValues } from './crossing-values.ts';
import { StandingParts } from './standing-parts.tsx';

/** A report of how many crossed a border: what was said beside what the ledger makes of it. */
export const CrossingForm = ({ opened }: { opened: Opened<CrossingValues> }) => (
  <RecordForm
    entry={CROSSING_ENTRY}
    opened={opened}
    renderAside={({ judgement, values, set }) => (
      <QuantityJudgement judgement={judgement} values={values} set={set} />
    )}
  >
    {({ text, values }) => (
      <>
        <QuantityParts legend="What was said" text={text} values={values} />
        <Fieldset legend="What was counted">
          <div className="grid gap-3 sm:grid-cols-2">
            <ChoicePart {...text('measure')} options={MEASURES} />
            <ChoicePart {...text('countUnit')} options={COUNT_UNITS} />
            <ChoicePart {...text('temporalKind')} options={TEMPORAL_KINDS} />
            <PopulationPart {...text('population')} />
            <KeyPart {...text('origin')} kind="PLACE" />
            <KeyPart {...text('destination')} kind="PLACE" />
            <ChoicePart {...text('mode')} options={TRAVEL_MODES} />
            <KeyPart {...text('event')} kind="EVENT" hint="Empty where it belongs to none." />
          </div>
        </Fieldset>
        <PeriodParts text={text} />
        <CitationParts
          text={text}
          citation={values.citation}
          wordsHint="Empty: the source’s words for the number."
        />
        <StandingParts text={text} values={values} />
      </>
    )}
  </RecordForm>
);
