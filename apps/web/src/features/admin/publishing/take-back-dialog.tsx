'use client';

import { Button, Dialog, Field, TextArea } from '@headcount/ui';
import { useRef, useState } from 'react';
import { recallArticle, withdrawArticle } from './take-back.ts';

/** How an article is taken back. */
export type TakeBackKind = 'WITHDRAW' | 'RECALL';

/** Takes a public article back, after its consequence was named and a reason was given. */
export const TakeBackDialog = ({
  kind,
  slug,
  headline,
  onClose,
  onDone,
}: {
  kind: TakeBackKind;
  slug: string;
  headline: string;
  onClose: () => void;
  onDone: () => void;
}) => {
  const { title, consequence, act, send } = KINDS[kind];
  const [fault, setFault] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  // The same reason sent twice is one intent; another reason is another.
  const intent = useRef({ reason: '', key: '' });
  const take = async (reason: string) => {
    if (isWaiting) return;
    if (intent.current.reason !== reason) intent.current = { reason, key: crypto.randomUUID() };
    setWaiting(true);
    const refused = await send({ slug, reason, idempotencyKey: intent.current.key });
    setWaiting(false);
    setFault(refused);
    if (refused === null) onDone();
  };
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void take(String(new FormData(event.currentTarget).get('reason')).trim());
        }}
      >
        <p className="font-serif">{headline}</p>
        <p>{consequence}</p>
        <Field
          label="Why, for readers"
          htmlFor="take-back-reason"
          hint="10 to 2,000 characters, printed at the article’s address."
          error={fault}
        >
          <TextArea
            id="take-back-reason"
            name="reason"
            required
            minLength={10}
            maxLength={2000}
            aria-describedby={`take-back-reason-${fault === null ? 'hint' : 'error'}`}
          />
        </Field>
        <div>
          <Button type="submit" variant="primary" disabled={isWaiting}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const KINDS = {
  WITHDRAW: {
    title: 'Withdraw this article',
    consequence:
      'Its address will say that it was withdrawn, and why. Its text stays in the history.',
    act: 'Withdraw it',
    send: withdrawArticle,
  },
  RECALL: {
    title: 'Recall this article',
    consequence:
      'Its address will say that it was recalled, and why. Its text will be shown to nobody: in no history, and as of no day.',
    act: 'Recall it',
    send: recallArticle,
  },
} as const;
