'use client';

import { Button, Dialog, Field, Select, TextArea } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';
import type { Bring } from '../saving/use-ground.ts';
import { BroughtRecord } from './brought-record.tsx';

/** Which drawing is meant: the one at a position, or a new one. */
export type ChartPlace = number | 'NEW' | null;

const KINDS = [
  { value: 'SUM_BAR', label: 'Sum bar' },
  { value: 'TIMELINE', label: 'Timeline of events' },
  { value: 'FLOW_MAP', label: 'Flow map' },
];

/** What a drawing shows, its caption, and what is read aloud in its place. */
export const EditChart = ({ place, onClose, ...given }: ChartQuestion & { place: ChartPlace }) => (
  <Dialog isOpen={place !== null} onClose={onClose} title="A drawing from the ledger" width="wide">
    {place !== null && <ChartForm place={place} onClose={onClose} {...given} />}
  </Dialog>
);

interface ChartQuestion {
  editor: Editor;
  ground: CheckGround;
  bring: Bring;
  onClose: () => void;
}

const ChartForm = ({
  editor,
  ground,
  bring,
  place,
  onClose,
}: ChartQuestion & { place: number | 'NEW' }) => {
  const attrs = typeof place === 'number' ? editor.state.doc.nodeAt(place)?.attrs : undefined;
  const given = (name: string) => String(attrs?.[name] ?? '');
  const events: readonly unknown[] = Array.isArray(attrs?.['events']) ? attrs['events'] : [];
  const [figure, setFigure] = useState(given('figure'));
  const [threshold, setThreshold] = useState(given('threshold'));
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = (name: string) => String(form.get(name) ?? '').trim();
    const chart = {
      kind: word('kind'),
      figure: figure || null,
      threshold: threshold || null,
      events: form.getAll('events').map(String),
      caption: word('caption'),
      alt: word('alt'),
    };
    const chain = editor.chain().focus();
    if (typeof place === 'number')
      chain.setNodeSelection(place).updateAttributes('chart', chart).run();
    else chain.insertContent({ type: 'chart', attrs: chart }).run();
    onClose();
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={set}>
      <Field label="What is drawn" htmlFor="chart-kind">
        <Select
          id="chart-kind"
          name="kind"
          options={KINDS}
          defaultValue={given('kind') || 'SUM_BAR'}
        />
      </Field>
      <BroughtRecord
        id="chart-figure"
        label="Figure"
        kind="FIGURE"
        value={figure}
        bring={bring}
        onChange={setFigure}
      />
      <BroughtRecord
        id="chart-threshold"
        label="A line at"
        kind="FIGURE"
        value={threshold}
        hint="A figure to hold the sum against."
        bring={bring}
        onChange={setThreshold}
      />
      <Field label="Events of a timeline" htmlFor="chart-events">
        <select
          id="chart-events"
          name="events"
          multiple
          size={5}
          className="control"
          defaultValue={events.map(String)}
        >
          {ground.events.map(([id, { title }]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Caption" htmlFor="chart-caption">
        <TextArea id="chart-caption" name="caption" defaultValue={given('caption')} />
      </Field>
      <Field label="Read aloud in its place" htmlFor="chart-alt">
        <TextArea id="chart-alt" name="alt" defaultValue={given('alt')} />
      </Field>
      <div>
        <Button variant="primary" type="submit">
          {typeof place === 'number' ? 'Change it' : 'Insert it'}
        </Button>
      </div>
    </form>
  );
};
