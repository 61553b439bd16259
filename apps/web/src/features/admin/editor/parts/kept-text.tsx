'use client';

import { Button } from '@headcount/ui';
import { useState, useSyncExternalStore } from 'react';
import { formatMoment } from '../../words/format-moment.ts';
import { type DraftText, isSameText } from '../saving/draft-text.ts';
import { forgetOnDevice, type KeptText as Kept, keptOnDevice } from '../saving/kept-on-device.ts';

/** Offers the text that this device kept when its page was closed before it was saved. */
export const KeptText = ({
  draftId,
  opened,
  onTakeUp,
}: {
  draftId: string;
  opened: DraftText;
  onTakeUp: (text: DraftText) => void;
}) => {
  const [isDecided, setDecided] = useState(false);
  // What was kept before this page was opened: what is written here now is kept there too.
  const [kept] = useState(() => found(draftId, opened));
  const isOnDevice = useSyncExternalStore(
    listen,
    () => kept !== null,
    () => false,
  );
  if (!kept || !isOnDevice || isDecided) return null;
  return (
    <section
      aria-label="Kept on this device"
      className="flex flex-wrap items-center gap-3 border-y border-hairline py-3 font-sans text-note"
    >
      <p className="grow">
        This device kept a text that was not saved, from{' '}
        {formatMoment(new Date(kept.at).toISOString())} UTC.
      </p>
      <Button
        variant="primary"
        onClick={() => {
          onTakeUp(kept.text);
          setDecided(true);
        }}
      >
        Go on with it
      </Button>
      <Button
        onClick={() => {
          forgetOnDevice(localStorage, draftId);
          setDecided(true);
        }}
      >
        Drop it
      </Button>
    </section>
  );
};

/** Nothing is ever told: it only matters that the page is no longer being drawn on the server. */
const listen = () => () => {};

function found(draftId: string, opened: DraftText): Kept | null {
  if (typeof localStorage === 'undefined') return null;
  const kept = keptOnDevice(localStorage, draftId);
  return kept && !isSameText(kept.text, opened) ? kept : null;
}
