'use client';

import { Button } from '@headcount/ui';
import { useState } from 'react';
import { type ArticleDocument, replaceBlocks, textBlocks } from '@headcount/ledger';
import { formatMoment } from '../../words/format-moment.ts';
import type { Conflict, ConflictPlace } from '../saving/save-draft.ts';
import { MergeSide } from './merge-side.tsx';

/** Whose text stands at a place. */
type Choice = 'MINE' | 'THEIRS';

/**
 * Somebody saved meanwhile. What does not clash is put together; where both changed the same words,
 * all three texts are shown and one is chosen. Neither text is lost: the other's is a version already.
 */
export const MergeView = ({
  conflict,
  onDecide,
}: {
  conflict: Conflict;
  onDecide: (document: ArticleDocument) => void;
}) => {
  const [choices, setChoices] = useState<Record<number, Choice>>({});
  const { places } = conflict;
  const isDecided = places.every((_, index) => choices[index]);
  return (
    <section
      aria-label="Two versions"
      className="flex flex-col gap-3 border-y border-hairline py-4"
    >
      <h2 className="font-serif text-heading font-[620] tracking-[-0.01em]">
        {conflict.by} saved meanwhile
      </h2>
      <p className="max-w-measure font-sans text-note">
        At {formatMoment(conflict.at)} UTC. Your text is kept on this page and on this device;
        theirs is a version of the draft.{' '}
        {places.length === 0
          ? 'You changed different words: both changes are put together below.'
          : 'Choose where you both changed the same words; everything else is put together.'}
      </p>
      {places.map((place, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a place has no identity but its order
        <fieldset key={index} className="grid gap-3 md:grid-cols-3 md:gap-6">
          <legend className="pb-2 font-sans text-label font-medium text-muted">
            Place {index + 1} of {places.length}
          </legend>
          <MergeSide label="Before" words={place.base} />
          <MergeSide
            label="Yours"
            words={place.mine}
            base={place.base}
            choose={() => setChoices((was) => ({ ...was, [index]: 'MINE' }))}
            isChosen={choices[index] === 'MINE'}
          />
          <MergeSide
            label={`From ${conflict.by}`}
            words={place.theirs}
            base={place.base}
            choose={() => setChoices((was) => ({ ...was, [index]: 'THEIRS' }))}
            isChosen={choices[index] === 'THEIRS'}
          />
        </fieldset>
      ))}
      <details className="font-sans text-note">
        <summary>The text put together</summary>
        <div className="flex max-w-measure flex-col gap-2 py-2 font-serif">
          {textBlocks(conflict.merged).map(({ text, path, field }) => (
            <p key={[field, ...path].join('.')}>{text}</p>
          ))}
        </div>
      </details>
      <div>
        <Button
          variant="primary"
          disabled={!isDecided}
          onClick={() => onDecide(decided(conflict, choices))}
        >
          Save it put together
        </Button>
      </div>
    </section>
  );
};

/** The merged text with theirs where theirs was chosen. From the end, so that the places before stay. */
const decided = ({ merged, places }: Conflict, choices: Record<number, Choice>): ArticleDocument =>
  places
    .map((place, index): [ConflictPlace, Choice | undefined] => [place, choices[index]])
    .toReversed()
    .reduce(
      (document, [{ path, length, theirDocument }, choice]) =>
        choice === 'THEIRS' ? replaceBlocks(document, path, length, theirDocument) : document,
      merged,
    );
