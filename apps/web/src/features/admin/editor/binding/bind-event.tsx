'use client';

import { useState } from 'react';
import { BroughtRecord } from '../parts/brought-record.tsx';
import { BindButton } from './bind-button.tsx';
import type { BindingPart } from './bind-words.tsx';

/** Says that the words print an event's own number. */
export const BindEvent = ({ editor, ground, range, bring, onDone }: BindingPart) => {
  const [slug, setSlug] = useState('');
  const event = ground.events.find(([id]) => id === slug)?.[1];
  return (
    <>
      <BroughtRecord
        id="bind-event"
        label="Event"
        kind="EVENT"
        value={slug}
        hint="Found by its name."
        bring={bring}
        onChange={setSlug}
      />
      {event && (
        <p className="font-sans text-note">
          {event.quantity ? (
            <>
              <q className="font-serif italic">{event.quantity.sourceWording}</q>{' '}
              {event.source?.name}
            </>
          ) : (
            <span className="text-ochre">It has no number of its own.</span>
          )}
        </p>
      )}
      {event?.quantity && (
        <BindButton
          editor={editor}
          range={range}
          bindTo={{ type: 'event', attrs: { event: slug } }}
          onDone={onDone}
        />
      )}
    </>
  );
};
