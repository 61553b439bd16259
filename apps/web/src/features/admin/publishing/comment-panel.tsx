'use client';

import { Button, ErrorMessage, Field, TextArea } from '@headcount/ui';
import type { WordsPlace } from '@headcount/ledger';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '@/generated/staff/index.ts';
import { askStaffFromBrowser } from '../gateway/ask-staff-from-browser.ts';
import { staffFailureWords } from '../gateway/staff-failure-words.ts';
import { RemarkNote } from './remark-note.tsx';

export const CommentPanel_draft = graphql(`
  fragment CommentPanel_draft on Draft {
    id
    comments {
      id
      resolvedAt
      ...RemarkNote_comment
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

/** A remark at its words, as they read now. */
interface StandingRemark {
  id: string;
  words: string;
  /** Whether the caret is in them. */
  isHere: boolean;
}

/** Remarks on the draft's lines, until they are dealt with. */
export const CommentPanel = ({
  draft: masked,
  onBeforeStep,
  anchorNow,
  chosen,
  standing,
  onGo,
}: {
  draft: FragmentType<typeof CommentPanel_draft>;
  /** Saves what is not saved; the version that a remark is about, or null where that failed. */
  onBeforeStep: () => Promise<number | null>;
  /** The words that are chosen in the text; null where none are. */
  anchorNow: () => WordsPlace | null;
  /** Those words, to be shown; null where none are chosen. */
  chosen: string | null;
  /** The remarks whose words stand in the text, in its order. */
  standing: readonly StandingRemark[];
  /** Goes to the words of a remark. */
  onGo: (comment: string) => void;
}) => {
  const draft = readFragment(CommentPanel_draft, masked);
  const router = useRouter();
  const [reason, setReason] = useState<string | null>(null);
  const places = new Map(standing.map((one, index) => [one.id, { ...one, index }]));
  const placeOf = (id: string) => places.get(id)?.index ?? standing.length;
  const open = draft.comments
    .filter(({ resolvedAt }) => !resolvedAt)
    .toSorted((a, b) => placeOf(a.id) - placeOf(b.id));

  const remark = async (form: HTMLFormElement) => {
    const body = String(new FormData(form).get('body'));
    const anchor = anchorNow();
    const version = await onBeforeStep();
    if (version === null) return setReason('Save the text first.');
    const answer = await askStaffFromBrowser(commentOnDraft, {
      input: {
        draft: draft.id,
        version,
        body,
        anchor: anchor && { ...anchor, path: [...anchor.path] },
      },
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
    <div className="flex flex-col gap-3 font-sans text-note">
      {open.map((comment) => (
        <RemarkNote
          key={comment.id}
          comment={comment}
          place={places.get(comment.id)}
          onGo={() => onGo(comment.id)}
          onDealtWith={() => void resolve(comment.id)}
        />
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
          hint={chosen ? `On “${cut(chosen)}”.` : 'Choose words in the text to hang it on them.'}
        >
          <TextArea id="remark" name="body" required maxLength={4000} />
        </Field>
        <div>
          <Button type="submit">Remark</Button>
        </div>
      </form>
    </div>
  );
};

const MOST = 60;
const cut = (words: string): string =>
  words.length > MOST ? `${words.slice(0, MOST).trimEnd()}…` : words;
