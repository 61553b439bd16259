'use client';

import {
  Button,
  ErrorMessage,
  Field,
  Fieldset,
  Select,
  SplitView,
  TextArea,
  TextInput,
} from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { COUNT_UNITS, MEASURES, QUALIFIERS, RANKS, TEMPORAL_KINDS } from './crossing-choices.ts';
import { type CrossingValues, inputOf, type Seen } from './crossing-values.ts';
import { JudgementPanel } from './judgement-panel.tsx';
import { KeyField } from './key-field.tsx';
import { type Refusal, sendCrossing } from './send-crossing.ts';
import { useJudgement } from './use-judgement.ts';
import { useKeptForm } from './use-kept-form.ts';

/** A report of how many crossed a border: what was said beside what the ledger makes of it. */
export const CrossingForm = ({ opened, seen: first }: { opened: CrossingValues; seen: Seen }) => {
  const router = useRouter();
  const { values, set, forget } = useKeptForm(`crossing:${first.key ?? 'new'}`, opened);
  const [seen, setSeen] = useState(first);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const judgement = useJudgement(values, seen);
  const isNew = first.key === null;

  const record = async () => {
    setWaiting(true);
    const recorded = await sendCrossing(inputOf(values, seen));
    setWaiting(false);
    if (recorded.kind === 'RECORDED') {
      forget();
      return router.push(recorded.address);
    }
    // What was typed stays; recording again goes over theirs, knowingly.
    if (recorded.version !== null) setSeen({ ...seen, version: recorded.version });
    setRefusal(recorded);
  };
  const fault = (path: string) => refusal?.faults.get(path);
  const text = (name: keyof CrossingValues, label: string, path: string, hint?: string) => (
    <Field label={label} htmlFor={name} hint={hint} error={fault(path)}>
      <TextInput
        id={name}
        value={values[name]}
        autoComplete="off"
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </Field>
  );
  const choice = (
    name: keyof CrossingValues,
    label: string,
    options: readonly { value: string; label: string }[],
    path: string,
  ) => (
    <Field label={label} htmlFor={name} error={fault(path)}>
      <Select
        id={name}
        value={values[name]}
        options={options}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </Field>
  );

  return (
    // Ctrl Enter records from any field.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === 'Enter')
          event.currentTarget.requestSubmit();
      }}
    >
      {refusal && (
        <ErrorMessage title={refusal.title}>
          <ul>
            {refusal.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </ErrorMessage>
      )}
      <SplitView
        asideLabel="The ledger’s judgement"
        aside={
          <JudgementPanel
            judgement={judgement}
            onTake={({ qualifier, value, upperValue, unit }) =>
              set({
                qualifier,
                value,
                upperValue: upperValue ?? '',
                ...(unit ? { unit } : {}),
              })
            }
          />
        }
      >
        <div className="flex flex-col gap-4">
          <Fieldset legend="What was said">
            <Field
              label="The source’s words for the number"
              htmlFor="sourceWording"
              error={fault('quantity.sourceWording')}
            >
              <TextInput
                id="sourceWording"
                value={values.sourceWording}
                placeholder="more than 93,000"
                onChange={({ target }) => set({ sourceWording: target.value })}
              />
            </Field>
            <div className="grid gap-3 sm:grid-cols-4">
              {choice('qualifier', 'Word before it', QUALIFIERS, 'quantity.qualifier')}
              {text('value', 'Number', 'quantity.value')}
              {text('upperValue', 'Upper number', 'quantity.upperValue')}
              {text('unit', 'Of what', 'quantity.unit')}
            </div>
          </Fieldset>
          <Fieldset legend="What was counted">
            <div className="grid gap-3 sm:grid-cols-2">
              {choice('measure', 'Measure', MEASURES, 'measure')}
              {choice('countUnit', 'One unit is', COUNT_UNITS, 'countUnit')}
              {choice('temporalKind', 'In time', TEMPORAL_KINDS, 'temporalKind')}
              {text(
                'population',
                'Whom',
                'population',
                'CITIZENS_OF_ORIGIN, ALL_TRAVELLERS or a population code',
              )}
              <KeyField
                id="origin"
                label="From"
                kind="PLACE"
                value={values.origin}
                error={fault('origin')}
                onChange={(origin) => set({ origin })}
              />
              <KeyField
                id="destination"
                label="To"
                kind="PLACE"
                value={values.destination}
                error={fault('destination')}
                onChange={(destination) => set({ destination })}
              />
            </div>
          </Fieldset>
          <Fieldset legend="When">
            <div className="grid gap-3 sm:grid-cols-2">
              {text(
                'periodStart',
                'First day counted',
                'period.start',
                'YYYY-MM-DD; empty where not stated',
              )}
              {text('periodEnd', 'Last day counted', 'period.end')}
              {text('periodNote', 'The period in the report’s words', 'period.note')}
              {text('reportedOn', 'Reported on', 'reportedOn')}
            </div>
          </Fieldset>
          <Fieldset legend="Who said it, and where it was read">
            <KeyField
              id="citation"
              label="A citation that is there"
              kind="CITATION"
              value={values.citation}
              hint="Or describe a new one below."
              error={fault('citation')}
              onChange={(citation) => set({ citation })}
            />
            {values.citation === '' && (
              <div className="grid gap-3 sm:grid-cols-2">
                <KeyField
                  id="source"
                  label="Source"
                  kind="SOURCE"
                  value={values.source}
                  error={fault('citation.new.source')}
                  onChange={(source) => set({ source })}
                />
                <KeyField
                  id="via"
                  label="Carried by"
                  kind="SOURCE"
                  value={values.via}
                  hint="Empty where the source published it itself."
                  error={fault('citation.new.via')}
                  onChange={(via) => set({ via })}
                />
                {text('url', 'Address of the page', 'citation.new.url')}
                {text('title', 'Its title', 'citation.new.title')}
                {text('publishedOn', 'Published on', 'citation.new.publishedOn')}
              </div>
            )}
          </Fieldset>
          <Fieldset legend="Its standing">
            <div className="grid gap-3 sm:grid-cols-2">
              {choice('rank', 'Among reports of the same thing', RANKS, 'rank')}
              {values.rank !== 'NORMAL' && text('rankReason', 'Why', 'rankReason')}
            </div>
            <Field label="Note for readers" htmlFor="note" error={fault('note')}>
              <TextArea
                id="note"
                value={values.note}
                onChange={({ target }) => set({ note: target.value })}
              />
            </Field>
            {!isNew && text('changeReason', 'Why it changes', 'changeReason')}
          </Fieldset>
          <div className="flex items-center gap-3">
            <Button type="submit" variant="primary" disabled={isWaiting}>
              {isNew ? 'Record the report' : 'Record a new version'}
            </Button>
            <span className="font-sans text-label text-muted">Ctrl Enter</span>
          </div>
        </div>
      </SplitView>
    </form>
  );
};
