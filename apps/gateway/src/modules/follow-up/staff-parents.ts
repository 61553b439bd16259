import type { OutboxEntry } from '@headcount/db/newsroom';

export type FollowUpParent = OutboxEntry;
export type FollowUpRetriedParent = { readonly __typename: 'FollowUpRetried'; readonly id: string };
