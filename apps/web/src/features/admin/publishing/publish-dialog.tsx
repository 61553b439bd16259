'use client';

import {
  Button,
  Dialog,
  ErrorMessage,
  Field,
  MessageList,
  TextArea,
  TextInput,
} from '@headcount/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReadinessQuery } from '@/generated/staff/graphql.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { schedule, unschedule } from './draft-step.ts';
import { letStand } from './let-stand.ts';
import { publicationReadiness, publishDraft } from './publish-draft.ts';

type Readiness = NonNullable<ReadinessQuery['publicationReadiness']>;
type Obstacle = Readiness['obstacles'][number];

/** Says what stands between the draft and its readers, from a publication that was tried and undone. */
export const PublishDialog = ({
  draftId,
  isOpen,
  isPublishable,
  isScheduled,
  mayOverride,
  onBeforeStep,
  onClose,
  onMoved,
}: {
  draftId: string;
  isOpen: boolean;
  isPublishable: boolean;
  isScheduled: boolean;
  mayOverride: boolean;
  onBeforeStep: () => Promise<number | null>;
  onClose: () => void;
  onMoved: (version: number, state: string) => void;
}) => {
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [slug, setSlug] = useState<string | null>(null);
  // Five clicks are one intent.
  const intent = useRef(crypto.randomUUID());

  const look = async () => {
    await onBeforeStep();
    const answer = await askStaffFromBrowser(publicationReadiness, { id: draftId });
    if (answer.isGiven) setReadiness(answer.data.publicationReadiness ?? null);
    else setReason(staffFailureWords(answer.failure));
  };
  const lookAtOpening = useEffectEvent(look);
  useEffect(() => {
    // What stands in the way is asked for anew with every opening.
    // oxlint-disable-next-line react/set-state-in-effect
    if (isOpen) void lookAtOpening();
  }, [isOpen]);

  const act = async (work: (version: number) => Promise<string | null>) => {
    if (!readiness || isWaiting) return;
    setWaiting(true);
    setReason(null);
    setReason(await work(readiness.version));
    setWaiting(false);
  };
  const publish = () =>
    act(async (version) => {
      const published = await publishDraft(draftId, version, intent.current);
      if ('reason' in published) return published.reason;
      setSlug(published.slug);
      onMoved(published.version, 'PUBLISHED');
      return null;
    });
  const setHour = (local: string) =>
    act(async (version) => {
      const at = new Date(local);
      if (Number.isNaN(at.getTime())) return `“${local}” is no day and hour.`;
      const stepped = await schedule({ id: draftId, version }, at.toISOString());
      if ('reason' in stepped) return stepped.reason;
      onMoved(stepped.version, 'SCHEDULED');
      return null;
    });
  const cancelHour = () =>
    act(async (version) => {
      const stepped = await unschedule({ id: draftId, version });
      if ('reason' in stepped) return stepped.reason;
      onMoved(stepped.version, 'APPROVED');
      return null;
    });

  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Publish" width="wide">
      {!readiness && !reason && <p className="font-sans text-note">Trying the publication…</p>}
      {readiness && (
        <p className="font-sans text-note" data-ready={readiness.isReady}>
          {readiness.isReady
            ? `Nothing stands in the way. It would be revision ${readiness.revision}, pinned to ${readiness.pins} versions of records${readiness.corrections > 0 ? `, with ${readiness.corrections} corrections` : ''}.`
            : 'This stands in the way:'}
        </p>
      )}
      {readiness && (
        <MessageList
          label="What stands in the way"
          messages={readiness.obstacles.map((obstacle, index) => ({
            key: String(index),
            level: 'ERROR',
            code: obstacle.diagnostic?.code ?? obstacle.code,
            words: obstacle.diagnostic?.text || undefined,
            text: obstacle.message,
            fixes: mayOverride && obstacle.diagnostic && (
              <LetStand
                draftId={draftId}
                diagnostic={obstacle.diagnostic}
                onDone={() => void look()}
              />
            ),
          }))}
        />
      )}
      {readiness?.overrides.map(({ id, words, reason: why, madeBy }) => (
        <p key={id} className="font-sans text-note text-muted">
          <q>{words}</q> may stand: {why} ({madeBy.name}). Readers will see this reason.
        </p>
      ))}
      {reason && <ErrorMessage title="That was not done">{reason}</ErrorMessage>}
      {slug && (
        <p className="font-sans text-note">
          It is public at <a href={`/articles/${slug}`}>/articles/{slug}</a>.
        </p>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <Button
          variant="primary"
          disabled={!readiness?.isReady || !isPublishable || isWaiting}
          onClick={() => void publish()}
        >
          Publish now
        </Button>
        {isScheduled ? (
          <Button onClick={() => void cancelHour()}>Cancel its hour</Button>
        ) : (
          <form
            className="flex flex-wrap items-end gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              void setHour(String(new FormData(event.currentTarget).get('hour')));
            }}
          >
            <Field label="Or at an hour, by your clock" htmlFor="publish-hour">
              <TextInput id="publish-hour" name="hour" type="datetime-local" required />
            </Field>
            <Button type="submit" disabled={!isPublishable || isWaiting}>
              Schedule
            </Button>
          </form>
        )}
      </div>
    </Dialog>
  );
};

const LetStand = ({
  draftId,
  diagnostic,
  onDone,
}: {
  draftId: string;
  diagnostic: NonNullable<Obstacle['diagnostic']>;
  onDone: () => void;
}) => {
  const [fault, setFault] = useState<string | null>(null);
  return (
    <details>
      <summary>Let it stand…</summary>
      <form
        className="flex flex-col gap-2 py-2"
        onSubmit={async (event) => {
          event.preventDefault();
          const reason = String(new FormData(event.currentTarget).get('reason')).trim();
          const refused = await letStand(draftId, diagnostic, reason);
          setFault(refused);
          if (refused === null) onDone();
        }}
      >
        <Field
          label="Why it may stand"
          htmlFor={`let-stand-${diagnostic.code}`}
          hint="Printed on the article’s history page."
          error={fault}
        >
          <TextArea id={`let-stand-${diagnostic.code}`} name="reason" required minLength={10} />
        </Field>
        <div>
          <Button type="submit">Let it stand</Button>
        </div>
      </form>
    </details>
  );
};
