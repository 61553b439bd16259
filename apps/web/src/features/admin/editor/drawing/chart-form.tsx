'use client';

import { Button, Field, Select, TextArea } from '@headcount/ui';
import { useState } from 'react';
import type { ChartKind } from '@headcount/ledger';
import { ListPart } from '../../records/form/list-part.tsx';
import { BroughtRecord } from '../parts/brought-record.tsx';
import type { Bring } from '../saving/use-ground.ts';
import { CHART_KINDS, chartFaults, type ChartValues } from './chart-values.ts';

/** What a drawing shows, its caption, and what is read aloud in its place. */
export const ChartForm = ({
  opened,
  act,
  bring,
  onDone,
}: {
  opened: ChartValues;
  /** What the button says. */
  act: string;
  bring: Bring;
  onDone: (values: ChartValues) => void;
}) => {
  const [values, setValues] = useState(opened);
  const [isTried, setIsTried] = useState(false);
  const set = (parts: Partial<ChartValues>) => setValues((was) => ({ ...was, ...parts }));
  const { kind } = values;
  const faults = chartFaults(values);
  const shown = isTried ? faults : {};
  return (
    <form
      className="flex flex-col gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (Object.keys(faults).length === 0) onDone(values);
      }}
    >
      <Field label="What is drawn" htmlFor="chart-kind">
        <Select
          id="chart-kind"
          options={CHART_KINDS}
          value={kind}
          onChange={({ target }) => set({ kind: target.value as ChartKind })}
        />
      </Field>
      {kind !== 'TIMELINE' && (
        <BroughtRecord
          id="chart-figure"
          label="Figure"
          kind="FIGURE"
          value={values.figure}
          error={shown.figure}
          bring={bring}
          onChange={(figure) => set({ figure })}
        />
      )}
      {kind === 'SUM_BAR' && (
        <BroughtRecord
          id="chart-threshold"
          label="A line at"
          kind="FIGURE"
          value={values.threshold}
          hint="A figure to hold the sum against."
          bring={bring}
          onChange={(threshold) => set({ threshold })}
        />
      )}
      {kind === 'TIMELINE' && (
        <ListPart
          id="chart-events"
          label="Its events"
          lines={values.events}
          empty={{ event: '' }}
          one="event"
          error={shown.events}
          errorAt={() => undefined}
          onChange={(events) => set({ events })}
        >
          {(part, at) => (
            <BroughtRecord {...part('event', `Event ${at + 1}`)} kind="EVENT" bring={bring} />
          )}
        </ListPart>
      )}
      <Field label="Caption" htmlFor="chart-caption">
        <TextArea
          id="chart-caption"
          value={values.caption}
          onChange={({ target }) => set({ caption: target.value })}
        />
      </Field>
      <Field label="Read aloud in its place" htmlFor="chart-alt">
        <TextArea
          id="chart-alt"
          value={values.alt}
          onChange={({ target }) => set({ alt: target.value })}
        />
      </Field>
      <div>
        <Button variant="primary" type="submit">
          {act}
        </Button>
      </div>
    </form>
  );
};
