'use client';

import { Fieldset } from '@headcount/ui';
import { MEASURE_WORDS } from '@/features/words/ledger-words.ts';
import { newRecordAddress } from '../../words/record-address.ts';
import { ChoicePart } from '../form/choice-part.tsx';
import type { Opened } from '../form/form-values.ts';
import { RecordForm } from '../form/record-form.tsx';
import { TextPart } from '../form/text-part.tsx';
import { AssumptionList } from './assumption-list.tsx';
import { CLAIM_WORDS, FIGURE_KINDS } from './figure-choices.ts';
import { FIGURE_ENTRY } from './figure-entry.ts';
import { FigurePanel } from './figure-panel.tsx';
import { FigureParts } from './figure-parts.tsx';
import type { FigureValues } from './figure-values.ts';

const MEASURES = [
  { value: '', label: 'Not one of the ledger’s measures' },
  ...Object.entries(MEASURE_WORDS).map(([value, label]) => ({ value, label })),
];

/** A number that articles print: its parts, what it takes to be so, and the words in print. */
export const FigureForm = ({ opened }: { opened: Opened<FigureValues> }) => (
  <RecordForm
    entry={FIGURE_ENTRY}
    opened={opened}
    renderAside={({ judgement, set }) => (
      <FigurePanel
        judgement={judgement}
        onPrint={({ words, value }) => set({ printedWords: words, printedValue: value })}
      />
    )}
  >
    {({ text, list, values }) => (
      <>
        <Fieldset legend="The figure">
          <TextPart {...text('title')} hint="In a few words, as it is called beside the number." />
          <TextPart {...text('description')} rows={2} />
          <div className="grid gap-3 sm:grid-cols-2">
            <ChoicePart {...text('kind')} options={FIGURE_KINDS} />
            <ChoicePart {...text('measure')} options={MEASURES} />
            <TextPart {...text('unit')} placeholder="crossings" />
          </div>
        </Fieldset>
        <FigureParts list={list} values={values} />
        <Fieldset legend="The days that it speaks about">
          <div className="grid gap-3 sm:grid-cols-2">
            <TextPart {...text('windowStart', 'window.start')} hint="YYYY-MM-DD; both or none" />
            <TextPart {...text('windowEnd', 'window.end')} hint="It still belongs to them." />
          </div>
        </Fieldset>
        <AssumptionList list={list} />
        <p className="font-sans text-note">
          <a href={newRecordAddress('ASSUMPTION')}>Word a new assumption</a>
          <span className="text-muted"> What is typed here waits on this device.</span>
        </p>
        <Fieldset
          legend="What articles print"
          hint="Left empty: the strongest words that may be printed."
        >
          <div className="grid gap-3 sm:grid-cols-2">
            <ChoicePart {...text('printedWords', 'printed.words')} options={CLAIM_WORDS} />
            <TextPart {...text('printedValue', 'printed.value')} inputMode="decimal" />
          </div>
        </Fieldset>
      </>
    )}
  </RecordForm>
);
