'use client';

import { VerdictMark } from '@headcount/ui';
import { useState } from 'react';
import { bindToFigure, checkContextOf } from '@headcount/ledger/prose';
import { BroughtRecord } from '../parts/brought-record.tsx';
import { BindButton } from './bind-button.tsx';
import type { BindingPart } from './bind-words.tsx';

/** Ties the number of the words to a figure: as it stands, or with what the figure allows. */
export const BindFigure = ({ editor, ground, range, bring, onDone }: BindingPart) => {
  const [slug, setSlug] = useState('');
  const figure = ground.figures.find((one) => one.slug === slug);
  const binding = figure && bindToFigure(range.words, figure, checkContextOf(ground));
  return (
    <>
      <BroughtRecord
        id="bind-figure"
        label="Figure"
        kind="FIGURE"
        value={slug}
        hint="Found by its name."
        bring={bring}
        onChange={setSlug}
      />
      {figure && (
        <p className="font-sans text-note">
          <VerdictMark verdict={figure.verdict} /> <b>{figure.text}</b> · {figure.unit}
        </p>
      )}
      {figure?.refusals.map(({ message }) => (
        <p key={message} className="font-sans text-note text-ochre">
          {message}
        </p>
      ))}
      {figure && !binding && (
        <p className="font-sans text-note text-ochre">The words hold no number.</p>
      )}
      {figure && binding && (
        <BindButton
          editor={editor}
          range={{ from: range.from + binding.span.start, to: range.from + binding.span.end }}
          bindTo={binding.fix.bindTo}
          replacement={binding.fix.replacement}
          onDone={onDone}
        />
      )}
      <p className="font-sans text-label text-muted">
        Not there yet?{' '}
        <a href="/admin/records/figures/new" target="_blank" rel="noreferrer">
          Lay down a figure
        </a>{' '}
        and come back: the text stays as it is.
      </p>
    </>
  );
};
