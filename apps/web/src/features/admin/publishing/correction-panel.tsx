'use client';

import { Button, ErrorMessage, Field, TextArea } from '@headcount/ui';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { applyCorrection, draftCorrection, dropCorrection } from './change-correction.ts';

export const CorrectionPanel_draft = graphql(`
  fragment CorrectionPanel_draft on Draft {
    id
    baseRevision
    corrections {
      id
      before
      after
      reason
      appliedAt
      droppedAt
      publishedAt
      figure {
        slug
        title
      }
    }
  }
`);

/** The corrections that go out with the next publication: what the text said, what it is to say, why. */
export const CorrectionPanel = ({
  draft: masked,
  rights,
  onBeforeStep,
  onChanged,
}: {
  draft: FragmentType<typeof CorrectionPanel_draft>;
  rights: readonly string[];
  onBeforeStep: () => Promise<number | null>;
  /** The draft has other words now, or other corrections: it is to be opened anew. */
  onChanged: () => void;
}) => {
  const draft = readFragment(CorrectionPanel_draft, masked);
  const [reason, setReason] = useState<string | null>(null);
  const waiting = draft.corrections.filter((one) => !one.droppedAt && !one.publishedAt);
  const tell = (refused: string | null) => {
    setReason(refused);
    if (refused === null) onChanged();
  };
  const apply = async (correction: string) => {
    const version = await onBeforeStep();
    if (version === null) return setReason('Save the text first.');
    tell(await applyCorrection(correction, version));
  };
  if (!draft.baseRevision) return null;
  return (
    <section aria-label="Corrections" className="flex flex-col gap-3 font-sans text-note">
      <h2 className="border-t border-hairline pt-1.5 font-semibold">
        Corrections with the next publication
      </h2>
      {waiting.map(({ id, before, after, reason: why, appliedAt, figure }) => (
        <article key={id} className="flex flex-col gap-1 border-l-2 border-brick pl-3">
          <p>
            <del className="font-serif">{before}</del> <ins className="font-serif">{after}</ins>
          </p>
          <p className="text-muted">
            {why}
            {figure && ` (${figure.title})`}
          </p>
          <div className="flex flex-wrap gap-2">
            {appliedAt ? (
              <span className="text-muted">The draft has the new words.</span>
            ) : (
              <Button onClick={() => void apply(id)}>Write it into the draft</Button>
            )}
            {rights.includes('dropCorrection') && (
              <DropForm onDrop={async (said) => tell(await dropCorrection(id, said))} />
            )}
          </div>
        </article>
      ))}
      {waiting.length === 0 && <p className="text-muted">None waits.</p>}
      {reason && <ErrorMessage title="That was not done">{reason}</ErrorMessage>}
      {rights.includes('draftCorrection') && (
        <details>
          <summary>Draft a correction…</summary>
          <form
            className="flex flex-col gap-2 py-2"
            onSubmit={async (event) => {
              event.preventDefault();
              const form = new FormData(event.currentTarget);
              const word = (name: string) => String(form.get(name)).trim();
              const texts = {
                before: word('before'),
                after: word('after'),
                reason: word('reason'),
              };
              tell(await draftCorrection(draft.id, texts));
            }}
          >
            <Field label="The public text says" htmlFor="correction-before">
              <TextArea id="correction-before" name="before" required />
            </Field>
            <Field label="It is to say" htmlFor="correction-after">
              <TextArea id="correction-after" name="after" required />
            </Field>
            <Field label="Why, for readers" htmlFor="correction-reason">
              <TextArea id="correction-reason" name="reason" required />
            </Field>
            <div>
              <Button type="submit">Draft it</Button>
            </div>
          </form>
        </details>
      )}
    </section>
  );
};

const DropForm = ({ onDrop }: { onDrop: (reason: string) => Promise<void> }) => (
  <details>
    <summary>Drop it…</summary>
    <form
      className="flex flex-col gap-2 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        void onDrop(String(new FormData(event.currentTarget).get('reason')).trim());
      }}
    >
      <TextArea name="reason" aria-label="Why not" required minLength={10} />
      <div>
        <Button type="submit">Drop it</Button>
      </div>
    </form>
  </details>
);
