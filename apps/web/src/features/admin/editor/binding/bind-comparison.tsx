'use client';

import { VerdictMark } from '@headcount/ui';
import { useState } from 'react';
import { compare } from '@headcount/ledger';
import { BroughtRecord } from '../parts/brought-record.tsx';
import { BindButton } from './bind-button.tsx';
import type { BindingPart } from './bind-words.tsx';

/** Says that the words compare two figures, and shows at once whether the ledger bears that out. */
export const BindComparison = ({ editor, ground, range, bring, onDone }: BindingPart) => {
  const [left, setLeft] = useState('');
  const [right, setRight] = useState('');
  const [assumption, setAssumption] = useState('');
  const [more, less] = [left, right].map((slug) => ground.figures.find((one) => one.slug === slug));
  const granted = ground.assumptions.filter(({ id }) => id === assumption);
  const judged = more && less && compare(more, less, 'EXCEEDS', granted);
  return (
    <>
      <BroughtRecord
        id="bind-left"
        label="The figure that exceeds"
        kind="FIGURE"
        value={left}
        bring={bring}
        onChange={setLeft}
      />
      <BroughtRecord
        id="bind-right"
        label="The figure that is exceeded"
        kind="FIGURE"
        value={right}
        bring={bring}
        onChange={setRight}
      />
      <BroughtRecord
        id="bind-assumption"
        label="On the assumption"
        kind="ASSUMPTION"
        value={assumption}
        hint="Unlike counts are compared only on one that says so."
        bring={bring}
        onChange={setAssumption}
      />
      {judged && (
        <output className="font-sans text-note">
          <VerdictMark verdict={judged.verdict} word="shown" /> · {more.text} against {less.text}.{' '}
          {judged.missing.join(' ')}
        </output>
      )}
      {judged && (
        <BindButton
          editor={editor}
          range={range}
          bindTo={{
            type: 'comparison',
            attrs: {
              left,
              operator: 'EXCEEDS',
              right,
              assumptions: assumption === '' ? [] : [assumption],
            },
          }}
          onDone={onDone}
        />
      )}
    </>
  );
};
