'use client';

import { Button, Dialog, Field, Select, TextArea } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import type { FormEvent } from 'react';
import type { CheckGround } from '@headcount/ledger/prose';

/** Which drawing is meant: the one at a position, or a new one. */
export type ChartPlace = number | 'NEW' | null;

const KINDS = [
  { value: 'SUM_BAR', label: 'Sum bar' },
  { value: 'TIMELINE', label: 'Timeline of events' },
  { value: 'FLOW_MAP', label: 'Flow map' },
];
const NONE = { value: '', label: '—' };

/** What a drawing shows, its caption, and what is read aloud in its place. */
export const EditChart = ({
  editor,
  ground,
  place,
  onClose,
}: {
  editor: Editor;
  ground: CheckGround;
  place: ChartPlace;
  onClose: () => void;
}) => {
  const attrs = typeof place === 'number' ? editor.state.doc.nodeAt(place)?.attrs : undefined;
  const events: readonly unknown[] = Array.isArray(attrs?.['events']) ? attrs['events'] : [];
  const figures = [
    NONE,
    ...ground.figures.map(({ slug, title }) => ({ value: slug, label: title })),
  ];
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = (name: string) => String(form.get(name) ?? '').trim();
    const chart = {
      kind: word('kind'),
      figure: word('figure') || null,
      threshold: word('threshold') || null,
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
  const given = (name: string) => String(attrs?.[name] ?? '');
  return (
    <Dialog
      isOpen={place !== null}
      onClose={onClose}
      title="A drawing from the ledger"
      width="wide"
    >
      <form className="flex flex-col gap-3" onSubmit={set}>
        <Field label="What is drawn" htmlFor="chart-kind">
          <Select
            id="chart-kind"
            name="kind"
            options={KINDS}
            defaultValue={given('kind') || 'SUM_BAR'}
          />
        </Field>
        <Field label="Figure" htmlFor="chart-figure">
          <Select
            id="chart-figure"
            name="figure"
            options={figures}
            defaultValue={given('figure')}
          />
        </Field>
        <Field label="A line at" htmlFor="chart-threshold" hint="A figure to hold the sum against.">
          <Select
            id="chart-threshold"
            name="threshold"
            options={figures}
            defaultValue={given('threshold')}
          />
        </Field>
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
    </Dialog>
  );
};
