'use client';

import { Button, Dialog, ErrorMessage } from '@headcount/ui';
import { useRef, useState } from 'react';
import {
  cancelRelease,
  type ReleaseAt,
  scheduleRelease,
  unscheduleRelease,
  updateRelease,
} from './change-release.ts';
import { publishRelease } from './publish-release.ts';
import { ReleaseHour } from './release-hour.tsx';
import { useReleaseStep } from './use-release-step.ts';

/** What may be done with a release as a whole: publish, set an hour or an embargo, call off. */
export const ReleaseSteps = ({
  release: { id, version },
  isReady,
  isScheduled,
  isEmbargoed,
}: {
  release: ReleaseAt;
  isReady: boolean;
  isScheduled: boolean;
  isEmbargoed: boolean;
}) => {
  const { reason, isWaiting, take } = useReleaseStep();
  const [asking, setAsking] = useState<'PUBLISH' | 'CANCEL' | null>(null);
  // Five clicks are one intent; what was refused is tried again as the next.
  const intent = useRef(crypto.randomUUID());
  const at = { id, version };
  const publish = () => {
    setAsking(null);
    void take(async () => {
      const came = await publishRelease(at, intent.current);
      if ('reason' in came) intent.current = crypto.randomUUID();
      return came;
    });
  };

  return (
    <section aria-label="Steps" className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          disabled={!isReady || isWaiting}
          onClick={() => setAsking('PUBLISH')}
        >
          Publish all of it…
        </Button>
        {isScheduled && (
          <Button disabled={isWaiting} onClick={() => void take(() => unscheduleRelease(at))}>
            Cancel its hour
          </Button>
        )}
        {isEmbargoed && (
          <Button
            disabled={isWaiting}
            onClick={() => void take(() => updateRelease({ ...at, embargoUntil: null }))}
          >
            Lift the embargo
          </Button>
        )}
        <Button variant="quiet" disabled={isWaiting} onClick={() => setAsking('CANCEL')}>
          Call off…
        </Button>
      </div>
      <div className="flex flex-wrap gap-4">
        {!isScheduled && (
          <ReleaseHour
            id="release-hour"
            label="Goes out at, by your clock"
            act="Schedule"
            onChoose={(hour) => void take(() => scheduleRelease(at, hour))}
          />
        )}
        <ReleaseHour
          id="release-embargo"
          label="Not public before, by your clock"
          act="Set the embargo"
          onChoose={(embargoUntil) => void take(() => updateRelease({ ...at, embargoUntil }))}
        />
      </div>
      {reason && <ErrorMessage title="That was not done">{reason}</ErrorMessage>}
      <Dialog
        isOpen={asking === 'PUBLISH'}
        onClose={() => setAsking(null)}
        title="Publish the release"
        actions={
          <Button variant="primary" onClick={publish}>
            Publish now
          </Button>
        }
      >
        <p>Every article and record of it becomes public in one act, or none does.</p>
      </Dialog>
      <Dialog
        isOpen={asking === 'CANCEL'}
        onClose={() => setAsking(null)}
        title="Call the release off"
        actions={
          <Button
            variant="primary"
            onClick={() => {
              setAsking(null);
              void take(() => cancelRelease(at));
            }}
          >
            Call it off
          </Button>
        }
      >
        <p>Its drafts stay on the desk. The records that it holds go nowhere.</p>
      </Dialog>
    </section>
  );
};
