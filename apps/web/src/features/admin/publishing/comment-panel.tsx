'use client';

import { Button, ErrorMessage, Field, TextArea } from '@headcount/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { formatMoment } from '../words/format-moment.ts';

export const CommentPanel_draft = graphql(`
  fragment CommentPanel_draft on Draft {
    id
    comments {
      id
      body
      at
      resolvedAt
      by {
        name
      }
      anchor {
        words
      }
    }
  }
`);

const commentOnDraft = graphql(`
  mutation CommentOnDraft($input: CommentInput!) {
    commentOnDraft(input: $input) {
      __typename
      ... on DraftRefused {
        faults {
          message
        }
      }
    }
  }
`);
const resolveComment = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      __typename
    }
  }
`);

/** The words that a remark is to be about, as they are chosen in the text. */
export interface Anchor {
  path: number[];
  from: number;
  to: number;
  words: string;
}

/** Remarks on the draft's lines, until they are dealt with. */
export const CommentPanel = ({
  draft: masked,
  version,
  anchorNow,
}: {
  draft: FragmentType<typeof CommentPanel_draft>;
  version: number;
  /** The words that are chosen in the text; null where none are. */
  anchorNow: () => Anchor | null;
}) => {
  const draft = readFragment(CommentPanel_draft, masked);
  const router = useRouter();
  const [reason, setReason] = useState<string | null>(null);
  const open = draft.comments.filter(({ resolvedAt }) => !resolvedAt);

  const remark = async (form: HTMLFormElement) => {
    const body = String(new FormData(form).get('body'));
    const answer = await askStaffFromBrowser(commentOnDraft, {
      input: { draft: draft.id, version, body, anchor: anchorNow() },
    });
    if (!answer.isGiven) return setReason(staffFailureWords(answer.failure));
    const result = answer.data.commentOnDraft;
    if (result.__typename === 'DraftRefused') {
      return setReason(result.faults.map(({ message }) => message).join(' '));
    }
    form.reset();
    setReason(null);
    router.refresh();
  };
  const resolve = async (comment: string) => {
    const answer = await askStaffFromBrowser(resolveComment, {
      input: { comment, isResolved: true },
    });
    if (answer.isGiven) router.refresh();
    else setReason(staffFailureWords(answer.failure));
  };

  return (
    <section aria-label="Remarks" className="flex flex-col gap-3 font-sans text-note">
      <h2 className="text-label font-medium text-muted">Remarks</h2>
      {open.map(({ id, body, by, at, anchor }) => (
        <article key={id} className="border-l-2 border-ochre pl-3">
          {anchor && <q className="font-serif italic">{anchor.words}</q>}
          <p className="whitespace-pre-line">{body}</p>
          <p className="text-label text-muted">
            {by.name}, {formatMoment(at)} UTC
          </p>
          <Button variant="quiet" onClick={() => void resolve(id)}>
            Dealt with
          </Button>
        </article>
      ))}
      {reason && <ErrorMessage title="The remark was not kept">{reason}</ErrorMessage>}
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void remark(event.currentTarget);
        }}
      >
        <Field
          label="A remark"
          htmlFor="remark"
          hint="Choose words in the text first to hang it on them."
        >
          <TextArea id="remark" name="body" required maxLength={4000} />
        </Field>
        <div>
          <Button type="submit">Remark</Button>
        </div>
      </form>
    </section>
  );
};
