import { readFragment } from '@/generated/staff/index.ts';
import type { FragmentType } from '@/generated/staff/index.ts';
import type { DeskDraftFragment } from '@/generated/staff/graphql.ts';
import { formatMoment } from '../words/format-moment.ts';
import { DeskDraft } from './desk-query.ts';
import type { DeskItem } from './desk-part.tsx';

/** Which step of a draft waits. */
export type DraftStep = 'REVIEW' | 'PUBLISH' | 'SCHEDULED' | 'WRITE';

/** The drafts of a list as things that wait for one step. */
export const draftItems = (
  step: DraftStep,
  drafts: readonly { node: FragmentType<typeof DeskDraft> }[],
): DeskItem[] =>
  readFragment(
    DeskDraft,
    drafts.map(({ node }) => node),
  ).map((draft) => ({
    key: draft.id,
    title: draft.headline || draft.slug || 'No headline yet',
    facts: FACTS[step](draft),
    action: (
      <a href={`/admin/articles/${encodeURIComponent(draft.id)}`}>
        {ACTIONS[step]}
        <span className="sr-only"> “{draft.headline || draft.slug || draft.id}”</span>
      </a>
    ),
  }));

const FACTS: Record<DraftStep, (draft: DeskDraftFragment) => string> = {
  REVIEW: ({ decisions: [last], submittedBy, updatedBy, updatedAt }) =>
    last?.action === 'REFUSED_AT_ITS_HOUR'
      ? `Did not go out at its hour · ${formatMoment(last.at)} UTC · ${last.note ?? ''}`
      : `Handed in by ${(submittedBy ?? updatedBy).name} · ${formatMoment(updatedAt)} UTC`,
  PUBLISH: ({ updatedAt }) => `Approved · ${formatMoment(updatedAt)} UTC`,
  SCHEDULED: ({ scheduledFor }) =>
    scheduledFor ? `Goes out ${formatMoment(scheduledFor)} UTC` : 'Scheduled',
  WRITE: ({ updatedBy, updatedAt }) =>
    `Last written by ${updatedBy.name} · ${formatMoment(updatedAt)} UTC`,
};

const ACTIONS: Record<DraftStep, string> = {
  REVIEW: 'Review',
  PUBLISH: 'Publish or schedule',
  SCHEDULED: 'See what stands in its way',
  WRITE: 'Go on writing',
};
