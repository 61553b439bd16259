'use client';

import { Button, Dialog, ErrorMessage, Field, TextArea } from '@headcount/ui';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { formatMoment } from '../words/format-moment.ts';
import { approve, discard, sendBack, setEmbargo, type Stepped, submit } from './draft-step.ts';
import { Embargo } from './embargo.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { STATE_WORDS } from './state-words.ts';

export const ReviewBar_draft = graphql(`
  fragment ReviewBar_draft on Draft {
    id
    slug
    mayApprove
    scheduledFor
    embargoUntil
    approvedBy {
      name
    }
    decisions {
      id
      action
      note
      at
      by {
        name
      }
    }
  }
`);

/** How far the draft is, and the next step of its way to readers. */
export const ReviewBar = ({
  draft: masked,
  version,
  state,
  rights,
  onBeforeStep,
  onMoved,
}: {
  draft: FragmentType<typeof ReviewBar_draft>;
  version: number;
  state: string;
  rights: readonly string[];
  /** Saves what is not saved; the version to go on from, or null where that failed. */
  onBeforeStep: () => Promise<number | null>;
  onMoved: (version: number, state: string) => void;
}) => {
  const draft = readFragment(ReviewBar_draft, masked);
  const [reason, setReason] = useState<string | null>(null);
  const [asking, setAsking] = useState<'SEND_BACK' | 'DISCARD' | 'PUBLISH' | null>(null);
  const take = async (
    step: (at: { id: string; version: number }) => Promise<Stepped>,
    to: string,
  ) => {
    setReason(null);
    const at = await onBeforeStep();
    if (at === null) return setReason('Save the text first.');
    const stepped = await step({ id: draft.id, version: at });
    if ('reason' in stepped) return setReason(stepped.reason);
    // Somebody may have gone on to publish while the step was under way.
    setAsking((was) => (was === 'PUBLISH' ? was : null));
    onMoved(stepped.version, to);
  };
  const may = (right: string) => rights.includes(right);
  const [last] = draft.decisions;
  const sentBack = last?.action === 'SENT_BACK' ? last : null;
  const refused = last?.action === 'REFUSED_AT_ITS_HOUR' ? last : null;
  const canSendBack =
    ['IN_REVIEW', 'APPROVED', 'SCHEDULED'].includes(state) && may('sendBackDraft');

  return (
    <section aria-label="Review" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <p className="grow font-sans text-note">
          <b>{STATE_WORDS[state] ?? state}</b>
          {draft.scheduledFor &&
            state === 'SCHEDULED' &&
            ` for ${formatMoment(draft.scheduledFor)} UTC`}
          {draft.embargoUntil && ` · under embargo until ${formatMoment(draft.embargoUntil)} UTC`}
        </p>
        {state === 'DRAFT' && may('submitDraft') && (
          <Button variant="primary" onClick={() => void take(submit, 'IN_REVIEW')}>
            Hand in for review
          </Button>
        )}
        {state === 'IN_REVIEW' && draft.mayApprove && (
          <Button variant="primary" onClick={() => void take(approve, 'APPROVED')}>
            Approve
          </Button>
        )}
        {canSendBack && <Button onClick={() => setAsking('SEND_BACK')}>Send back…</Button>}
        {may('publishDraft') && state !== 'PUBLISHED' && (
          <Button
            variant={state === 'APPROVED' ? 'primary' : 'plain'}
            onClick={() => setAsking('PUBLISH')}
          >
            Publish…
          </Button>
        )}
        {may('discardDraft') && state !== 'PUBLISHED' && (
          <Button variant="quiet" onClick={() => setAsking('DISCARD')}>
            Put away…
          </Button>
        )}
      </div>
      {may('setEmbargo') && state !== 'PUBLISHED' && (
        <Embargo
          isSet={Boolean(draft.embargoUntil)}
          onChoose={(until) => void take((at) => setEmbargo(at, until), state)}
        />
      )}
      {state === 'IN_REVIEW' && may('approveDraft') && !draft.mayApprove && (
        <p className="font-sans text-note text-muted">
          You wrote in this text or handed it in: another editor approves it.
        </p>
      )}
      {sentBack && (
        <p className="font-sans text-note">
          Sent back by {sentBack.by.name}: <q>{sentBack.note}</q>
        </p>
      )}
      {refused && (
        <ErrorMessage title={`It did not go out at its hour, ${formatMoment(refused.at)} UTC`}>
          {refused.note}
        </ErrorMessage>
      )}
      {reason && <ErrorMessage title="That was not done">{reason}</ErrorMessage>}
      <NoteDialog
        isOpen={asking === 'SEND_BACK'}
        title="Send back"
        label="What is to be done"
        act="Send it back"
        onClose={() => setAsking(null)}
        onSay={(note) => void take((at) => sendBack(at, note), 'DRAFT')}
      />
      <NoteDialog
        isOpen={asking === 'DISCARD'}
        title="Put this draft away"
        label="Why"
        act="Put it away"
        onClose={() => setAsking(null)}
        onSay={(note) => void take((at) => discard(at, note), 'DISCARDED')}
      />
      <PublishDialog
        key={version}
        draftId={draft.id}
        isOpen={asking === 'PUBLISH'}
        isPublishable={state === 'APPROVED' || state === 'SCHEDULED'}
        isScheduled={state === 'SCHEDULED'}
        mayOverride={may('overrideDiagnostic')}
        onBeforeStep={onBeforeStep}
        onClose={() => setAsking(null)}
        onMoved={(to, next) => {
          setAsking(null);
          onMoved(to, next);
        }}
      />
    </section>
  );
};

const NoteDialog = ({
  isOpen,
  title,
  label,
  act,
  onClose,
  onSay,
}: {
  isOpen: boolean;
  title: string;
  label: string;
  act: string;
  onClose: () => void;
  onSay: (note: string) => void;
}) => (
  <Dialog isOpen={isOpen} onClose={onClose} title={title}>
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(String(new FormData(event.currentTarget).get('note')).trim());
      }}
    >
      <Field label={label} htmlFor="step-note">
        <TextArea id="step-note" name="note" required maxLength={2000} />
      </Field>
      <div>
        <Button variant="primary" type="submit">
          {act}
        </Button>
      </div>
    </form>
  </Dialog>
);
