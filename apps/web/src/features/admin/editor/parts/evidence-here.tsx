'use client';

import { VerdictMark } from '@headcount/ui';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { formatDay } from '@headcount/ledger';
import type { CheckGround } from '@headcount/ledger/prose';

/** What stands behind the words under the caret: how the number was added up, who said what and when. */
export const EvidenceHere = ({ editor, ground }: { editor: Editor; ground: CheckGround }) => {
  const here = useEditorState({ editor, selector: ({ editor: now }) => bindingsHere(now) });
  const figure = ground.figures.find(({ slug }) => slug === here.figure);
  if (figure) {
    return (
      <section aria-label="Evidence" className="flex flex-col gap-2 font-sans text-note">
        <p>
          <VerdictMark verdict={figure.verdict} /> <b>{figure.text}</b> · {figure.title}
        </p>
        <ul className="flex flex-col gap-2">
          {figure.inputs.map(({ record, contribution, counted, reason }) => (
            <li key={record.id}>
              <q className="font-serif italic">{record.quantity.sourceWording}</q>
              <span className="block text-muted">
                {record.source.name}, {formatDay(record.reportedOn)} ·{' '}
                {counted === 'NONE' ? 'not counted' : contribution}
                {reason && ` · ${reason}`}
              </span>
            </li>
          ))}
        </ul>
        <p className="text-muted">{figure.derivation.at(-1)}</p>
      </section>
    );
  }
  const event = ground.events.find(([id]) => id === here.event)?.[1];
  if (event) {
    return (
      <section aria-label="Evidence" className="font-sans text-note">
        <p>
          <b>{event.title}</b>
        </p>
        <p className="text-muted">
          {event.quantity && <q className="font-serif italic">{event.quantity.sourceWording}</q>}{' '}
          {event.source?.name}
        </p>
      </section>
    );
  }
  const quote = ground.quotes.find(([id]) => id === here.quote)?.[1];
  if (quote) {
    return (
      <section aria-label="Evidence" className="font-serif text-note italic">
        <q>{quote[0]}</q>
      </section>
    );
  }
  if (here.exempt) {
    return <p className="font-sans text-note text-muted">Exempt: {here.exempt.toLowerCase()}.</p>;
  }
  return (
    <p className="font-sans text-label text-muted">
      Put the caret on a bound number to see what stands behind it.
    </p>
  );
};

interface Here {
  figure: string | null;
  event: string | null;
  quote: string | null;
  exempt: string | null;
}

/** The bindings of the words that the caret stands in, or at whose end it stands. */
function bindingsHere({ state }: Editor): Here {
  const { $from } = state.selection;
  const marks = [...($from.nodeBefore?.marks ?? []), ...($from.nodeAfter?.marks ?? [])];
  const attribute = (type: string, name: string): string | null => {
    const value: unknown = marks.find((mark) => mark.type.name === type)?.attrs[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    figure: attribute('figure', 'figure'),
    event: attribute('event', 'event'),
    quote: attribute('quote', 'quote'),
    exempt: attribute('exempt', 'reason'),
  };
}
